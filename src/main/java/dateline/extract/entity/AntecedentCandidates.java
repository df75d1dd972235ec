package dateline.extract.entity;

import dateline.extract.entity.Mentions.Mentioned;
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
import java.util.stream.IntStream;

/** Finds whom a pronoun may mean: who was mentioned lately and agrees with it, and the subject right behind it. */
final class AntecedentCandidates {
    /** How many sentences back. */
    private static final int FARTHEST = 8;

    /** One who may be meant, their latest phrase, and its evidence. */
    record Candidate(Referent referent, Phrase phrase, Evidence evidence) {}

    private final Discourse discourse;
    private final QuotedSpeech quoted;
    private final EvidenceFinder evidence;

    AntecedentCandidates(Discourse discourse, QuotedSpeech quoted) {
        this.discourse = discourse;
        this.quoted = quoted;
        this.evidence = new EvidenceFinder(discourse.mentions());
    }

    /** All who may be meant, each by the latest phrase that may mean the same; the latest first. */
    List<Candidate> of(Pronoun pronoun) {
        List<Candidate> found = new ArrayList<>();
        Set<Referent> seen = new HashSet<>();
        List<Mentioned> mentions = discourse.mentions().all();
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
                        evidence.of(pronoun, phrase, referent, seen.size() - 1, isFirst(mentions, at))));
            }
        }
        later(pronoun).ifPresent(candidate -> {
            found.removeIf(earlier -> earlier.referent() == candidate.referent());
            found.add(candidate);
        });
        return found.stream()
                .filter(candidate -> !isBarredElsewhere(pronoun, candidate.referent()))
                .toList();
    }

    /** "In her speech, Ana": the subject behind the pronoun, or its owner, of a verb that the pronoun's phrase belongs to. */
    private Optional<Candidate> later(Pronoun pronoun) {
        Sentence sentence = pronoun.phrase().sentence();
        DependencyTree tree = sentence.tree();
        for (int at = tree.head(pronoun.phrase().head()); at >= 0; at = tree.head(at)) {
            OptionalInt subject = tree.children(at, "nsubj")
                    .filter(child -> child > pronoun.phrase().head())
                    .findFirst();
            Optional<Name> name = subject.stream()
                    .flatMap(child -> IntStream.concat(IntStream.of(child), tree.children(child, "nmod:poss")))
                    .mapToObj(child -> discourse.nameHeadedBy(sentence, child))
                    .flatMap(Optional::stream)
                    .findFirst();
            if (name.isPresent()) {
                Phrase phrase = name.get().phrase();
                return discourse
                        .headedBy(phrase.headToken())
                        .filter(referent -> Agreement.fits(pronoun, referent) && !Agreement.isBarred(pronoun, phrase))
                        .map(referent ->
                                new Candidate(referent, phrase, evidence.of(pronoun, phrase, referent, 0, true)));
            }
        }
        return Optional.empty();
    }

    private static boolean isFirst(List<Mentioned> mentions, int at) {
        Mentioned one = mentions.get(at);
        for (int before = at - 1; before >= 0; before--) {
            Mentioned other = mentions.get(before);
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
        return quoted.isBarred(pronoun, referent)
                || referent.phrases().stream().anyMatch(phrase -> Agreement.isBarred(pronoun, phrase));
    }
}
