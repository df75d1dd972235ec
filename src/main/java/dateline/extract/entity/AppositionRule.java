package dateline.extract.entity;

import dateline.text.DependencyTree;
import dateline.text.Sentence;
import java.util.Optional;

/** Descriptions beside a name: "Ana Petrova, the minister" and "the minister, Ana Petrova". */
final class AppositionRule {
    private final Discourse discourse;

    AppositionRule(Discourse discourse) {
        this.discourse = discourse;
    }

    Optional<Referent> antecedent(Description description) {
        Sentence sentence = description.phrase().sentence();
        DependencyTree tree = sentence.tree();
        int head = description.phrase().head();
        Optional<Referent> above =
                tree.is(head, "appos") ? discourse.headedBy(sentence, tree.head(head)) : Optional.empty();
        return above.or(() -> tree.children(head, "appos")
                        .filter(below -> commas(sentence, head, below) <= 1)
                        .mapToObj(below -> discourse.headedBy(sentence, below))
                        .flatMap(Optional::stream)
                        .filter(Referent::isNamed)
                        .findFirst())
                .filter(description::fits);
    }

    /** More than one make a list: "the president, the vice president, Ana Petrova". */
    private static long commas(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(Math.min(from, to), Math.max(from, to)).stream()
                .filter(token -> token.text().equals(","))
                .count();
    }
}
