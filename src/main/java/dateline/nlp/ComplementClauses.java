package dateline.nlp;

import dateline.text.DataFile;
import dateline.text.DependencyTree;
import dateline.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Gives verbs of telling the clause that the parser hung on a noun between: "told the minister during a visit that he needs
 * help". Such a verb needs a clause for what is told, and the noun has none to give: a relative clause would lack the part
 * that "that" stands for.
 */
final class ComplementClauses {
    private static final Set<String> TELLING =
            DataFile.groups("/dateline/text/speech-verbs.tsv").get("TELLING");

    private final List<Token> tokens;
    private final DependencyTree tree;

    private ComplementClauses(List<Token> tokens, DependencyTree tree) {
        this.tokens = tokens;
        this.tree = tree;
    }

    /** The same tree where there is nothing to mend. */
    static DependencyTree mended(List<Token> tokens, DependencyTree tree) {
        ComplementClauses clauses = new ComplementClauses(tokens, tree);
        return IntStream.range(0, tokens.size())
                .filter(clauses::lacksClause)
                .boxed()
                .flatMap(verb -> clauses.misplaced(verb).stream().map(clause -> clauses.moved(clause, verb)))
                .findFirst()
                .orElse(tree);
    }

    private boolean lacksClause(int at) {
        return tokens.get(at).isVerb()
                && TELLING.contains(tokens.get(at).lemma())
                && tree.has(at, "obj", "iobj", "nsubj:pass")
                && !tree.has(at, "ccomp", "xcomp");
    }

    /** A clause with "that" on a noun below the verb. */
    private Optional<Integer> misplaced(int verb) {
        return tree.children(verb, "obj", "obl")
                .filter(noun -> noun > verb && !isTopic(noun))
                .flatMap(noun -> IntStream.concat(IntStream.of(noun), tree.children(noun, "nmod")))
                .flatMap(noun -> tree.children(noun, "acl", "ccomp"))
                .filter(clause -> that(clause) >= 0 && isWhole(clause))
                .boxed()
                .findFirst();
    }

    /** "told them about the letter that …". */
    private boolean isTopic(int noun) {
        return tree.children(noun, "case")
                .mapToObj(at -> tokens.get(at).lemma())
                .anyMatch(Set.of("about", "of")::contains);
    }

    /** The clause's "that", or -1. */
    private int that(int clause) {
        return tree.children(clause)
                .filter(at -> at < clause && tokens.get(at).lemma().equals("that"))
                .filter(at -> tree.is(at, "mark", "obj"))
                .findFirst()
                .orElse(-1);
    }

    /** Whether it lacks nothing that a relative pronoun would stand for: subject and, where "that" is one, object. */
    private boolean isWhole(int clause) {
        boolean joined = tree.is(that(clause), "mark");
        boolean served = tree.children(clause, "obj").count() > 1 || tree.has(clause, "xcomp", "ccomp");
        return tree.has(clause, "nsubj") && (joined || served);
    }

    private DependencyTree moved(int clause, int verb) {
        return new Reattachment(tree)
                .move(clause, verb, "ccomp")
                .relabel(that(clause), "mark")
                .tree();
    }
}
