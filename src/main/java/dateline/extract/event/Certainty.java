package dateline.extract.event;

import dateline.extract.event.Embedding.Effect;
import dateline.model.Factuality;
import dateline.text.DependencyTree;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How certain an event is, from its own clause and from the chain of predicates above it.
 *
 * <p>Each predicate leaves of what stands below it what {@link Embedding} says; the chain ends where somebody is said to
 * say so, since an event is judged as its source presents it.
 *
 * @see <a href="https://doi.org/10.1007/s10579-009-9089-9">Saurí and Pustejovsky, FactBank (2009)</a>
 */
final class Certainty {
    private final Clauses clauses;
    private final DependencyTree tree;
    private final Modality modality;
    private final Embedded embedded;

    Certainty(Clauses clauses) {
        this.clauses = clauses;
        this.tree = clauses.tree();
        this.modality = new Modality(clauses);
        this.embedded = new Embedded(clauses);
    }

    /** @param support the verb that lends a noun its certainty ("held" talks) */
    Factuality of(int word, Optional<Integer> support) {
        Optional<Integer> lender = support.filter(verb -> !clauses.isVerb(word));
        Optional<Effect> effect = lender.flatMap(verb -> embedded.effect(verb, word));
        if (effect.isPresent()) {
            return effect.get().under(of(lender.get(), Optional.empty()));
        }
        Factuality own = lender.map(verb -> Embedding.combined(modality.of(word), modality.of(verb)))
                .orElseGet(() -> modality.of(word));
        return under(lender.orElse(word), own);
    }

    boolean isWished(int word) {
        return modality.isWished(word);
    }

    private Factuality under(int word, Factuality own) {
        int head = clauses.governor(word);
        if (head == DependencyTree.ROOT) {
            return own;
        }
        if (tree.is(word, "conj") && clauses.isInfinitive(word) && !clauses.isInfinitive(head)) {
            return infinitiveBefore(word)
                    .map(before -> of(before, Optional.empty()))
                    .orElse(Factuality.POSSIBLE);
        }
        if (tree.is(word, "conj") && isClauseOfItsOwn(word, head)) {
            return own;
        }
        if (tree.is(word, "conj")) {
            return own == Factuality.ACTUAL && sharesCertainty(word, head)
                    ? of(head, Optional.empty())
                    : under(head, own);
        }
        return isBelow(word) && !isReported(word, head) ? Embedding.combined(left(head, word), own) : own;
    }

    /** "Banned from leaving, and their assets will be frozen". */
    private boolean isClauseOfItsOwn(int verb, int head) {
        return tree.has(verb, "nsubj") && clauses.hasOwnTense(verb) && !clauses.hasOwnTense(head);
    }

    /** "Pledged to cut taxes, which rose last year, and to build homes", where parsers join the building to the rise. */
    private Optional<Integer> infinitiveBefore(int infinitive) {
        return IntStream.iterate(infinitive - 1, at -> at >= 0, at -> at - 1)
                .filter(at -> clauses.isVerb(at) && clauses.isInfinitive(at))
                .boxed()
                .findFirst();
    }

    /** Whether a word completes the predicate above it. */
    private boolean isBelow(int word) {
        if (!clauses.isVerb(word)) {
            return tree.is(word, "obj", "iobj", "obl", "nmod", "compound", "xcomp")
                    || tree.is(word, "nsubj")
                            && (isJudged(word)
                                    || clauses.objects(clauses.governor(word)).contains(word));
        }
        return tree.is(word, "xcomp", "ccomp", "csubj")
                || clauses.swallowedSubject(word).isPresent()
                || tree.is(word, "acl", "advcl") && clauses.isInfinitive(word)
                || tree.is(word, "obl", "nmod", "acl", "advcl", "dep") && embedded.isGerund(word);
    }

    /** "A takeover is likely". */
    private boolean isJudged(int subject) {
        int head = tree.head(subject);
        return clauses.token(head).tag().startsWith("JJ") && Embedding.embeds(Frame.Part.A, clauses.lemma(head));
    }

    private boolean isReported(int word, int head) {
        return (tree.is(word, "ccomp") || clauses.swallowedSubject(word).isPresent()) && clauses.isReport(head);
    }

    /** What a predicate leaves to what stands below it. */
    private Factuality left(int head, int word) {
        Optional<Effect> known = embedded.effect(head, word);
        if (known.isPresent()) {
            return known.get().under(of(head, Optional.empty()));
        }
        if (!clauses.isVerb(word) || !clauses.isInfinitive(word) || isRanked(head)) {
            boolean shares = clauses.isVerb(head) && (tree.is(word, "xcomp", "ccomp") || embedded.isGerund(word));
            return shares ? of(head, Optional.empty()) : Factuality.ACTUAL;
        }
        return Embedding.UNSURE.affirmed();
    }

    /** "The first president to visit" did. */
    private boolean isRanked(int noun) {
        return tree.children(noun, "amod", "nummod")
                .anyMatch(rank -> WordClass.ORDINAL.has(clauses.lemma(rank))
                        || clauses.token(rank).tag().equals("JJS"));
    }

    private boolean sharesCertainty(int word, int head) {
        return clauses.isVerb(word) == clauses.isVerb(head)
                && (!clauses.isVerb(word)
                        || clauses.token(word).tag().equals(clauses.token(head).tag())
                                && !tree.has(word, "nsubj", "aux"));
    }
}
