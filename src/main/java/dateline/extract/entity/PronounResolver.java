package dateline.extract.entity;

import dateline.extract.name.Name;
import dateline.extract.name.Phrase;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/** Finds out whom "he", "it" or "they" stands for, by the weight of the evidence. */
final class PronounResolver {
    /** One who may be meant, their latest phrase, and its evidence. */
    record Candidate(Referent referent, Phrase phrase, Evidence evidence) {}

    /** Whom a pronoun may mean; the latest first. */
    record Choice(Pronoun pronoun, List<Candidate> candidates) {}

    private static final int FARTHEST = 8;

    private final Discourse discourse;
    private final EvidenceWeights weights;
    private final Consumer<Choice> observer;
    private final SpeakerRule speakers;
    private final ThingPronouns things;

    /**
     * @param sentences all of the text
     * @param observer hears of each choice before it is made
     */
    PronounResolver(List<Sentence> sentences, Discourse discourse, EvidenceWeights weights, Consumer<Choice> observer) {
        this.discourse = discourse;
        this.weights = weights;
        this.observer = observer;
        this.speakers = new SpeakerRule(discourse);
        this.things = new ThingPronouns(sentences, discourse);
    }

    Optional<Referent> antecedent(Pronoun pronoun) {
        return switch (pronoun.type()) {
            case I, WE -> Optional.empty();
            case WHO -> relative(pronoun);
            case IT ->
                Expletives.isOne(pronoun.phrase().sentence(), pronoun.phrase().head())
                        ? Optional.empty()
                        : thing(pronoun);
            case THEY -> thing(pronoun);
            case HE, SHE -> personal(pronoun);
        };
    }

    private Optional<Referent> personal(Pronoun pronoun) {
        List<Candidate> candidates = candidates(pronoun);
        observer.accept(new Choice(pronoun, candidates));
        return speakers.antecedent(pronoun, candidates).or(() -> best(candidates));
    }

    private Optional<Referent> thing(Pronoun pronoun) {
        return speakers.antecedent(pronoun, candidates(pronoun)).or(() -> things.antecedent(pronoun));
    }

    /** "the man who": the noun that the relative clause belongs to. */
    private Optional<Referent> relative(Pronoun pronoun) {
        Sentence sentence = pronoun.phrase().sentence();
        DependencyTree tree = sentence.tree();
        int at = pronoun.phrase().head();
        while (at >= 0 && !tree.is(at, "acl")) {
            at = tree.head(at);
        }
        return at < 0 ? Optional.empty() : discourse.headedBy(sentence, tree.head(at));
    }

    private Optional<Referent> best(List<Candidate> candidates) {
        Candidate best = null;
        double highest = Double.NEGATIVE_INFINITY;
        for (Candidate candidate : candidates) {
            double score = weights.score(candidate.evidence());
            if (score > highest) {
                highest = score;
                best = candidate;
            }
        }
        return Optional.ofNullable(best).map(Candidate::referent);
    }

    /** All who may be meant, each by the latest phrase that may mean the same; the latest first. */
    List<Candidate> candidates(Pronoun pronoun) {
        List<Candidate> found = new ArrayList<>();
        Set<Referent> seen = new HashSet<>();
        List<Discourse.Mentioned> mentions = discourse.mentions();
        for (int at = mentions.size() - 1; at >= 0; at--) {
            Phrase phrase = mentions.get(at).phrase();
            Referent referent = mentions.get(at).referent();
            if (pronoun.phrase().sentence().index() - phrase.sentence().index() > FARTHEST) {
                break;
            }
            if (!seen.contains(referent) && Agreement.fits(pronoun, referent) && !Agreement.isBarred(pronoun, phrase)) {
                seen.add(referent);
                found.add(new Candidate(
                        referent,
                        phrase,
                        Evidence.of(pronoun, phrase, referent, discourse, seen.size() - 1, isFirst(mentions, at))));
            }
        }
        later(pronoun).filter(candidate -> seen.add(candidate.referent())).ifPresent(found::add);
        return found.stream()
                .filter(candidate -> !isBarredElsewhere(pronoun, candidate.referent()))
                .toList();
    }

    /** "In her speech, Ana": the subject behind the pronoun, of a verb that the pronoun's phrase belongs to. */
    private Optional<Candidate> later(Pronoun pronoun) {
        Sentence sentence = pronoun.phrase().sentence();
        DependencyTree tree = sentence.tree();
        for (int at = tree.head(pronoun.phrase().head()); at >= 0; at = tree.head(at)) {
            OptionalInt subject = tree.children(at, "nsubj")
                    .filter(child -> child > pronoun.phrase().head())
                    .findFirst();
            Optional<Name> name = subject.stream()
                    .mapToObj(child -> discourse.nameHeadedBy(sentence, child))
                    .flatMap(Optional::stream)
                    .findFirst();
            if (name.isPresent()) {
                Phrase phrase = name.get().phrase();
                return discourse
                        .headedBy(phrase.headToken())
                        .filter(referent -> Agreement.fits(pronoun, referent) && !Agreement.isBarred(pronoun, phrase))
                        .map(referent -> new Candidate(
                                referent, phrase, Evidence.of(pronoun, phrase, referent, discourse, 0, true)));
            }
        }
        return Optional.empty();
    }

    private static boolean isFirst(List<Discourse.Mentioned> mentions, int at) {
        Discourse.Mentioned one = mentions.get(at);
        for (int before = at - 1; before >= 0; before--) {
            Discourse.Mentioned other = mentions.get(before);
            if (other.phrase().sentence() != one.phrase().sentence()) {
                return true;
            }
            if (other.referent().sort() == one.referent().sort()) {
                return false;
            }
        }
        return true;
    }

    /** Whether another phrase of theirs makes it impossible: he did not meet himself. */
    private boolean isBarredElsewhere(Pronoun pronoun, Referent referent) {
        return referent.phrases().stream().anyMatch(phrase -> Agreement.isBarred(pronoun, phrase));
    }
}
