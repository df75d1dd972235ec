package dateline.extract.event;

import dateline.text.DependencyTree;
import java.util.List;
import java.util.stream.IntStream;

/** What stands below a word: the clauses that complete it, its phrases and modifiers, the words joined to it. */
final class Dependents {
    private final Clauses clauses;
    private final DependencyTree tree;

    Dependents(Clauses clauses) {
        this.clauses = clauses;
        this.tree = clauses.tree();
    }

    List<Integer> complements(int predicate) {
        return tree.children(predicate, "xcomp", "ccomp", "acl", "advcl")
                .filter(child -> clauses.isVerb(child) || tree.is(child, "xcomp", "ccomp"))
                .filter(child -> !tree.relation(child).equals("acl:relcl"))
                .filter(child -> !tree.is(child, "advcl") || clauses.isInfinitive(child))
                .filter(child -> child > predicate || tree.is(child, "ccomp"))
                .boxed()
                .toList();
    }

    IntStream phrases(int word) {
        IntStream own = withoutOwners(tree.children(word, "obl", "nmod"));
        return clauses.isVerb(word) ? IntStream.concat(own, phrasesOfObjects(word)) : own;
    }

    private IntStream phrasesOfObjects(int verb) {
        return clauses.objects(verb).stream()
                .filter(object -> object > verb)
                .mapToInt(Integer::intValue)
                .flatMap(object -> withoutOwners(tree.children(object, "nmod")));
    }

    private IntStream withoutOwners(IntStream phrases) {
        return phrases.filter(phrase -> !tree.relation(phrase).equals("nmod:poss"));
    }

    IntStream conjuncts(int word) {
        return IntStream.concat(
                IntStream.of(word),
                tree.children(word, "conj").filter(next -> clauses.isVerb(next) == clauses.isVerb(word)));
    }

    IntStream modifiers(int noun) {
        return tree.children(noun, "compound", "amod", "nmod:poss", "nmod")
                .filter(child -> child < noun)
                .filter(child -> tree.children(child, "case").noneMatch(mark -> mark < child));
    }
}
