package dateline.extract.entity;

import dateline.text.DataFile;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Words;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** "It" that stands for nothing: "it is clear that", "it rained", "it was a long night", "it was Ana who". */
final class Expletives {
    private static final Map<String, Set<String>> HEADS = DataFile.rows("/dateline/entity/expletive-heads.txt")
            .collect(Collectors.groupingBy(
                    fields -> fields[0],
                    Collectors.flatMapping(fields -> Arrays.stream(fields[1].split(" ")), Collectors.toSet())));

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
        String predicate = Words.lemma(sentence.token(head));
        boolean cleft = tree.has(head, "cop")
                && tree.children(head, "acl").anyMatch(at -> tree.relation(at).equals("acl:relcl"));
        return cleft
                || HEADS.get("always").contains(predicate)
                || HEADS.get("clause").contains(predicate)
                        && tree.children(head, "ccomp", "csubj", "xcomp", "advcl")
                                .anyMatch(at -> at > head && isThatOrTo(sentence, at));
    }

    /** A clause with "that" or "to". */
    private static boolean isThatOrTo(Sentence sentence, int clause) {
        return sentence.tree()
                .children(clause, "mark")
                .mapToObj(at -> Words.lower(sentence.token(at)))
                .anyMatch(Set.of("that", "to", "whether", "how", "if", "like", "as")::contains);
    }
}
