package dateline.extract.entity;

import dateline.text.DataFile;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** "It" that stands for nothing: "it is clear that", "it rained", "it was a long night". */
final class Expletives {
    private static final Set<String> HEADS = DataFile.lines("/dateline/entity/expletive-heads.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private Expletives() {}

    /** Whether the pronoun at a place in a sentence is one. */
    static boolean isOne(Sentence sentence, int it) {
        DependencyTree tree = sentence.tree();
        int head = tree.head(it);
        if (tree.is(it, "expl")) {
            return true;
        }
        if (head < 0 || !tree.is(it, "nsubj")) {
            return false;
        }
        Token predicate = sentence.token(head);
        boolean copula = tree.children(head, "cop").findAny().isPresent();
        boolean clause = tree.children(head, "ccomp", "csubj", "xcomp", "advcl")
                .anyMatch(at -> at > head && isThatOrTo(sentence, at));
        return HEADS.contains(Words.lemma(predicate)) || copula && clause && !predicate.isVerb();
    }

    /** A clause with "that" or "to", or a bare one behind an adjective. */
    private static boolean isThatOrTo(Sentence sentence, int clause) {
        return sentence.tree()
                .children(clause, "mark")
                .mapToObj(at -> Words.lower(sentence.token(at)))
                .anyMatch(Set.of("that", "to", "whether", "how")::contains);
    }
}
