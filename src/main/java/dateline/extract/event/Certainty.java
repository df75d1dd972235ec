package dateline.extract.event;

import dateline.extract.event.Frame.Part;
import dateline.model.Factuality;
import dateline.text.DependencyTree;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How certain an event is, from its own clause and from the chain of predicates above it.
 *
 * <p>Each predicate passes the weaker of its own certainty and what it leaves to its complement; the chain ends where
 * somebody is said to say so, since an event is judged as its source presents it.
 */
final class Certainty {
    private static final Set<String> FUTURE = Set.of("will", "'ll", "shall", "wo");
    private static final Set<String> MAYBE =
            Set.of("may", "might", "can", "could", "should", "must", "ought", "ca", "would", "'d");
    private static final Set<String> WISH = Set.of("should", "must", "ought");
    private static final Set<String> CONDITION = Set.of("if", "unless", "whether", "lest", "until", "so");
    private static final Set<String> REPORT = Set.of(
            "say",
            "tell",
            "report",
            "announce",
            "state",
            "add",
            "note",
            "confirm",
            "claim",
            "acknowledge",
            "admit",
            "write",
            "explain",
            "know",
            "reveal",
            "disclose",
            "show",
            "find",
            "learn",
            "argue",
            "recall",
            "see");

    private final EventLexicon lexicon;
    private final Clauses clauses;
    private final DependencyTree tree;

    Certainty(EventLexicon lexicon, Clauses clauses) {
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.tree = clauses.tree();
    }

    /** @param support the verb that lends a noun its certainty ("called off" the talks) */
    Factuality of(int word, Optional<Integer> support) {
        Factuality own =
                clauses.token(word).isVerb() || support.isEmpty() ? own(word) : weaker(own(word), own(support.get()));
        return under(support.orElse(word), own);
    }

    /** Whether a word says how certain something else is, rather than that something happens: "effort", "plan". */
    boolean isModal(Part part, String lemma) {
        return lexicon.modality(part, lemma).isPresent();
    }

    /** Whether an action is only called for: "must", "should", "needs to", in its clause or in one it completes. */
    boolean isWished(int word) {
        for (int at = word; at != DependencyTree.ROOT; at = tree.head(at)) {
            if (clauses.auxiliaries(at).anyMatch(auxiliary -> WISH.contains(clauses.lemma(auxiliary)))
                    || at != word && clauses.isVerb(at) && clauses.lemma(at).equals("need")) {
                return true;
            }
            boolean completes = tree.is(at, "xcomp") || tree.is(at, "advcl", "acl") && clauses.isInfinitive(at);
            if (!completes) {
                return false;
            }
        }
        return false;
    }

    private Factuality own(int word) {
        if (clauses.isNegated(word)) {
            return Factuality.NEGATED;
        }
        Factuality certainty = Factuality.ACTUAL;
        for (int auxiliary : clauses.auxiliaries(word).toArray()) {
            String lemma = clauses.lemma(auxiliary);
            if (FUTURE.contains(lemma)) {
                certainty = weaker(certainty, Factuality.PLANNED);
            } else if (MAYBE.contains(lemma)) {
                certainty = weaker(certainty, lemma.equals("would") ? Factuality.PLANNED : Factuality.POSSIBLE);
            }
        }
        boolean conditional = tree.children(word, "mark").anyMatch(mark -> CONDITION.contains(clauses.lemma(mark)));
        Optional<Factuality> adjective = tree.children(word, "amod")
                .mapToObj(child -> lexicon.modality(Part.A, clauses.lemma(child)))
                .flatMap(Optional::stream)
                .findFirst();
        return weaker(conditional ? Factuality.POSSIBLE : certainty, adjective.orElse(Factuality.ACTUAL));
    }

    private Factuality under(int word, Factuality own) {
        int head = tree.head(word);
        if (head == DependencyTree.ROOT) {
            return own;
        }
        boolean verb = clauses.token(word).isVerb();
        if (tree.is(word, "conj")) {
            return own == Factuality.ACTUAL && sharesCertainty(word, head)
                    ? of(head, Optional.empty())
                    : under(head, own);
        }
        boolean below = verb
                ? tree.is(word, "xcomp", "ccomp", "csubj")
                        || tree.is(word, "acl", "advcl") && clauses.isInfinitive(word)
                        || tree.is(word, "obl", "nmod", "acl", "advcl")
                                && clauses.token(word).tag().equals("VBG")
                : tree.is(word, "obj", "iobj", "obl", "nmod", "compound", "xcomp") || isPassiveSubject(word);
        if (!below) {
            return verb && tree.is(word, "advcl") && !isTemporal(word) ? own : own;
        }
        if (tree.is(word, "ccomp") && REPORT.contains(clauses.lemma(head))) {
            return own;
        }
        return weaker(own, left(head, word));
    }

    /** What a predicate leaves to what stands below it. */
    private Factuality left(int head, int word) {
        Part part = clauses.token(head).isVerb() ? Part.V : clauses.token(head).isNoun() ? Part.N : Part.A;
        Optional<Factuality> effect =
                lexicon.modality(part, clauses.lemma(head)).filter(left -> reaches(head, word));
        boolean embeds = effect.isPresent() || part == Part.V && tree.is(word, "xcomp", "ccomp");
        boolean infinitive = clauses.token(word).isVerb() && clauses.isInfinitive(word);
        Factuality itself = effect.orElse(infinitive ? Factuality.POSSIBLE : Factuality.ACTUAL);
        if (!embeds) {
            return itself;
        }
        Factuality above = of(head, Optional.empty());
        if (above == Factuality.NEGATED) {
            return itself == Factuality.NEGATED
                    ? Factuality.ACTUAL
                    : itself == Factuality.ACTUAL ? Factuality.NEGATED : Factuality.POSSIBLE;
        }
        return weaker(above, itself);
    }

    /** A phrase of place or time below a predicate is not what it embeds: "agreed after the attack". */
    private boolean reaches(int head, int word) {
        if (!tree.is(word, "obl", "nmod")) {
            return true;
        }
        return Set.of("to", "of", "for", "against", "on", "from", "at", "in", "with", "upon", "about")
                        .contains(clauses.preposition(word))
                && !(clauses.token(head).isVerb()
                        && Set.of("in", "at", "on", "with").contains(clauses.preposition(word)));
    }

    private boolean isTemporal(int clause) {
        return IntStream.of(clause)
                .anyMatch(word -> Set.of("after", "when", "since").contains(clauses.preposition(word)));
    }

    private boolean isPassiveSubject(int word) {
        return tree.relation(word).equals("nsubj:pass");
    }

    private boolean sharesCertainty(int word, int head) {
        return clauses.token(word).isVerb() == clauses.token(head).isVerb()
                && (!clauses.token(word).isVerb()
                        || clauses.token(word).tag().equals(clauses.token(head).tag())
                                && tree.children(word, "nsubj", "aux").findAny().isEmpty());
    }

    /** Whether a verb reports what somebody says. */
    static boolean isReport(Clauses clauses, int verb) {
        return clauses.isVerb(verb) && REPORT.contains(clauses.lemma(verb));
    }

    static Factuality weaker(Factuality one, Factuality other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
