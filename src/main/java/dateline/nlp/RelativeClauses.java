package dateline.nlp;

import dateline.text.DependencyTree;
import dateline.text.Token;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Gives a sentence its verb back that the parser hung on the subject: of "The bank, which employs 300 people, said so" it
 * makes "the bank which said so", though a clause of its own stands between the commas; of "said sales had risen" it may
 * then make "the bank had risen".
 */
final class RelativeClauses {
    private static final Set<String> RELATIVE = Set.of("WDT", "WP");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private final List<Token> tokens;
    private final DependencyTree tree;

    private RelativeClauses(List<Token> tokens, DependencyTree tree) {
        this.tokens = tokens;
        this.tree = tree;
    }

    /** The same tree where there is nothing to mend. */
    static DependencyTree mended(List<Token> tokens, DependencyTree tree) {
        return new RelativeClauses(tokens, tree).mended();
    }

    private DependencyTree mended() {
        int pronoun = IntStream.range(2, tokens.size())
                .filter(this::isPronoun)
                .findFirst()
                .orElse(0);
        int noun = pronoun == 0 ? DependencyTree.ROOT : topic(pronoun);
        OptionalInt verb = noun < 0 ? OptionalInt.empty() : verbOn(noun, pronoun);
        OptionalInt inner = verb.isEmpty() ? verb : clauseBelow(verb.getAsInt(), pronoun);
        return inner.isEmpty() ? tree : moved(noun, pronoun, verb.getAsInt(), inner.getAsInt());
    }

    /** ", which" */
    private boolean isPronoun(int at) {
        return RELATIVE.contains(tokens.get(at).tag())
                && tokens.get(at - 1).text().equals(",");
    }

    /** What the sentence is about, where it ends before the pronoun's comma; else -1. */
    private int topic(int pronoun) {
        int at = pronoun - 2;
        while (at >= 0 && at < pronoun && !tree.is(at, "root", "nsubj")) {
            at = tree.head(at);
        }
        return at < pronoun && at >= 0 && tokens.get(at).isNoun() ? at : DependencyTree.ROOT;
    }

    /** A finite verb right behind a comma, with the relative pronoun below it. */
    private OptionalInt verbOn(int noun, int pronoun) {
        return tree.children(noun, "acl")
                .filter(at -> at > pronoun + 2
                        && FINITE.contains(tokens.get(at).tag())
                        && tokens.get(at - 1).text().equals(",")
                        && tree.head(pronoun) == at
                        && (tree.head(noun) < 0 || tree.head(noun) > at))
                .findFirst();
    }

    /** The verb of the clause between the commas. */
    private OptionalInt clauseBelow(int verb, int pronoun) {
        return tree.children(verb)
                .filter(at -> at > pronoun
                        && at < verb
                        && FINITE.contains(tokens.get(at).tag())
                        && !tree.is(at, "advcl")
                        && !tree.has(at, "mark"))
                .findFirst();
    }

    private DependencyTree moved(int noun, int pronoun, int verb, int inner) {
        int told = tree.head(noun);
        Reattachment mended = new Reattachment(tree)
                .move(verb, told < 0 ? told : tree.head(told), told < 0 ? "root" : tree.relation(told))
                .move(noun, verb, "nsubj")
                .move(inner, noun, "acl:relcl")
                .move(pronoun, inner, "nsubj");
        if (told > verb) {
            mended.move(told, verb, "ccomp");
            tree.children(verb, "obj")
                    .filter(at -> at > verb && at < told)
                    .forEach(at -> mended.move(at, told, "nsubj"));
        }
        return mended.tree();
    }
}
