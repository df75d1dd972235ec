package dateline.nlp;

import dateline.text.DependencyTree;
import dateline.text.Token;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Gives a clause the subject that the parser took for another name of what stands before it: "After a talk with his brother,
 * Ana Petrova left". A phrase in apposition ends with a comma, a subject does not.
 */
final class FrontedPhrases {
    private final List<Token> tokens;
    private final DependencyTree tree;

    private FrontedPhrases(List<Token> tokens, DependencyTree tree) {
        this.tokens = tokens;
        this.tree = tree;
    }

    /** The same tree where there is nothing to mend. */
    static DependencyTree mended(List<Token> tokens, DependencyTree tree) {
        FrontedPhrases phrases = new FrontedPhrases(tokens, tree);
        if (!phrases.begins()) {
            return tree;
        }
        return IntStream.range(0, tokens.size())
                .filter(phrases::followsComma)
                .boxed()
                .flatMap(noun -> phrases.verb(noun).stream().mapToObj(verb -> phrases.moved(noun, verb)))
                .findFirst()
                .orElse(tree);
    }

    /** With a preposition, a conjunction or a participle. */
    private boolean begins() {
        return !tokens.isEmpty() && tokens.getFirst().isTagged("IN", "WRB", "VBG", "VBN");
    }

    /** A phrase in apposition to something before its comma. */
    private boolean followsComma(int noun) {
        int first = phrase(noun).min().orElse(noun);
        return tree.is(noun, "appos") && tree.head(noun) < first && first > 1 && isComma(first - 1);
    }

    private IntStream phrase(int noun) {
        return IntStream.range(0, tree.size()).filter(at -> tree.dominates(noun, at));
    }

    private boolean isComma(int at) {
        return tokens.get(at).text().equals(",");
    }

    /** The verb right behind the phrase, where it lacks a subject. */
    private OptionalInt verb(int noun) {
        int next = phrase(noun).max().orElse(noun) + 1;
        while (next < tokens.size() && tokens.get(next).isTagged("RB")) {
            next++;
        }
        if (next == tokens.size() || !tokens.get(next).isTagged("VBD", "VBZ", "VBP", "MD")) {
            return OptionalInt.empty();
        }
        int verb = tree.is(next, "aux", "cop") ? tree.head(next) : next;
        return tree.dominates(tree.head(noun), verb) || !lacksSubject(verb, noun)
                ? OptionalInt.empty()
                : OptionalInt.of(verb);
    }

    /** What stands before the only comma is no subject. */
    private boolean lacksSubject(int verb, int noun) {
        return tree.children(verb, "nsubj", "csubj")
                .allMatch(subject -> subject < noun
                        && IntStream.range(0, noun).filter(this::isComma).count() == 1);
    }

    private DependencyTree moved(int noun, int verb) {
        Reattachment mended = new Reattachment(tree);
        tree.children(verb, "nsubj", "csubj").forEach(fronted -> mended.relabel(fronted, "obl"));
        return mended.move(noun, verb, tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj")
                .tree();
    }
}
