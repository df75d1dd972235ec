package dateline.extract.event;

import dateline.text.DependencyTree;
import java.util.Set;
import java.util.stream.IntStream;

/** Verbs with their auxiliaries, negations and particles, those that they share with the verb before included. */
final class VerbGroups {
    private final Clauses clauses;
    private final DependencyTree tree;

    VerbGroups(Clauses clauses) {
        this.clauses = clauses;
        this.tree = clauses.tree();
    }

    boolean isNegated(int word) {
        if (tree.children(word, "advmod", "neg", "det", "case", "mark", "cc", "aux", "dep")
                .anyMatch(child -> negates(child) || isNoLonger(child))) {
            return true;
        }
        return tree.children(word, "nsubj")
                        .anyMatch(child -> WordClass.NEGATED_SUBJECT.has(clauses.lemma(child))
                                || tree.children(child, "det")
                                        .anyMatch(det -> clauses.lemma(det).equals("no")))
                || sharesAuxiliaries(word) && isNegated(tree.head(word));
    }

    /** "Not", but neither "not only" nor "not until". */
    private boolean negates(int word) {
        return WordClass.NEGATION.has(clauses.lemma(word))
                && (word + 1 >= clauses.sentence().size() || !WordClass.RESTRICTOR.has(clauses.lemma(word + 1)))
                && !isOver(tree.head(word));
    }

    /** "Did not leave until Monday". */
    private boolean isOver(int verb) {
        return tree.children(verb, "aux")
                        .anyMatch(auxiliary -> clauses.lemma(auxiliary).equals("do"))
                && tree.children(verb, "obl", "advcl")
                        .anyMatch(child -> clauses.preposition(child).equals("until"));
    }

    private boolean isNoLonger(int adverb) {
        return clauses.lemma(adverb).equals("long")
                && adverb > 0
                && clauses.lemma(adverb - 1).equals("no");
    }

    /** The auxiliary and modal verbs of a predicate, those of the verb that it is joined to included. */
    IntStream auxiliaries(int predicate) {
        IntStream own = tree.children(predicate, "aux");
        if (sharesAuxiliaries(predicate)) {
            return IntStream.concat(own, auxiliaries(tree.head(predicate)));
        }
        return isBare(predicate) ? licence(predicate) : own;
    }

    /** "We will take land, hunt them down, dismantle …", of which parsers make other things than one list. */
    private boolean isBare(int verb) {
        return clauses.token(verb).tag().equals("VB") && !tree.has(verb, "aux", "mark", "nsubj");
    }

    /** The modal to the left which lets a verb stand without an ending, if it is nearer than any "to". */
    private IntStream licence(int verb) {
        return IntStream.iterate(verb - 1, word -> word >= 0, word -> word - 1)
                .filter(word -> clauses.token(word).tag().equals("MD")
                        || clauses.token(word).tag().equals("TO"))
                .limit(1)
                .filter(word -> clauses.token(word).tag().equals("MD"));
    }

    /** "will meet and talk": the second verb has neither a subject nor a tense of its own. */
    private boolean sharesAuxiliaries(int predicate) {
        int head = tree.head(predicate);
        return tree.is(predicate, "conj")
                && clauses.isVerb(predicate)
                && clauses.isVerb(head)
                && clauses.token(predicate).tag().equals(clauses.token(head).tag())
                && !Set.of("VBD", "VBZ", "VBP")
                        .contains(clauses.token(predicate).tag())
                && !tree.has(predicate, "aux", "nsubj");
    }

    /** A verb's lemma with its particle: "call off". */
    String verb(int verb) {
        return tree.children(verb, "compound")
                .filter(child -> child > verb)
                .mapToObj(particle -> clauses.lemma(verb) + ' ' + clauses.lemma(particle))
                .findFirst()
                .orElse(clauses.lemma(verb));
    }

    boolean isAnnounced(int verb) {
        int head = tree.head(verb);
        return clauses.isInfinitive(verb)
                && tree.has(verb, "nsubj")
                && (head == DependencyTree.ROOT || tree.is(verb, "parataxis") || clauses.isReport(head))
                && tree.children(verb, "mark", "aux")
                        .noneMatch(word -> Set.of("for", "have").contains(clauses.lemma(word)));
    }
}
