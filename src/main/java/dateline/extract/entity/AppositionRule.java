package dateline.extract.entity;

import dateline.extract.name.Nouns;
import dateline.extract.name.Sort;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Words;
import java.util.Optional;
import java.util.Set;

/** Descriptions beside a name: "Ana Petrova, the minister" and "the minister, Ana Petrova". */
final class AppositionRule {
    private static final Set<String> NAMING = Set.of("named", "called");

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
                        .mapToObj(below -> discourse.headedBy(sentence, below).or(() -> called(sentence, below)))
                        .flatMap(Optional::stream)
                        .filter(Referent::isNamed)
                        .findFirst())
                .or(() -> called(sentence, head))
                .or(() -> behindBody(sentence, head))
                .filter(description::fits);
    }

    /** "a bookkeeper named Ana Petrova" */
    private Optional<Referent> called(Sentence sentence, int head) {
        DependencyTree tree = sentence.tree();
        return tree.children(head, "acl")
                .filter(verb -> NAMING.contains(Words.lower(sentence.token(verb))))
                .flatMap(verb -> tree.children(verb, "obj", "xcomp", "ccomp", "obl", "dep"))
                .mapToObj(name -> discourse.headedBy(sentence, name))
                .flatMap(Optional::stream)
                .filter(Referent::isNamed)
                .findFirst();
    }

    /** "a spokesman for the agency, Bo Marten,": what stands beside the agency is the name of a person. */
    private Optional<Referent> behindBody(Sentence sentence, int head) {
        DependencyTree tree = sentence.tree();
        return tree.children(head, "nmod")
                .filter(body -> body > head && !isPerson(sentence, body))
                .flatMap(body -> tree.children(body, "appos").filter(name -> name > body))
                .filter(name -> commas(sentence, head, name) == 1)
                .mapToObj(name -> discourse.headedBy(sentence, name))
                .flatMap(Optional::stream)
                .filter(referent -> referent.isNamed() && referent.sort() == Sort.PERSON)
                .findFirst();
    }

    private boolean isPerson(Sentence sentence, int word) {
        return discourse
                .headedBy(sentence, word)
                .map(Referent::sort)
                .or(() -> Nouns.of(Words.lemma(sentence.token(word))).map(Nouns.Noun::sort))
                .filter(sort -> sort == Sort.PERSON)
                .isPresent();
    }

    /** More than one make a list: "the president, the vice president, Ana Petrova". */
    private static long commas(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(Math.min(from, to), Math.max(from, to)).stream()
                .filter(token -> token.text().equals(","))
                .count();
    }
}
