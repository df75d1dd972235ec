package dateline.extract.entity;

import dateline.extract.entity.AntecedentCandidates.Candidate;
import dateline.extract.entity.Mentions.Mentioned;
import dateline.extract.name.Phrase;
import dateline.text.Sentence;
import dateline.text.Speech;
import java.util.List;
import java.util.Optional;

/**
 * In news those who speak go on speaking: in "Ana said she would go" she is Ana, and "he said" means whoever spoke just
 * before.
 */
final class SpeakerRule {
    private static final int REACH = 2;

    private final Discourse discourse;
    private final QuotedSpeech quoted;

    SpeakerRule(Discourse discourse, QuotedSpeech quoted) {
        this.discourse = discourse;
        this.quoted = quoted;
    }

    /** The speaker among the candidates, where the pronoun is the subject of what they say or of a verb of speaking. */
    Optional<Referent> antecedent(Pronoun pronoun, List<Candidate> candidates) {
        Phrase phrase = pronoun.phrase();
        Sentence sentence = phrase.sentence();
        if (!sentence.tree().is(phrase.head(), "nsubj")) {
            return Optional.empty();
        }
        return addressed(phrase, candidates)
                .or(() -> speakerAbove(phrase, candidates))
                .or(() -> Speech.isSpeaker(sentence, phrase.head())
                        ? latestSpeaker(sentence, candidates)
                        : Optional.empty());
    }

    /** "told Ana that she must": whose duty it is, is told of it. */
    private Optional<Referent> addressed(Phrase pronoun, List<Candidate> candidates) {
        return Speech.isDuty(pronoun.sentence(), pronoun.head())
                ? candidates.stream()
                        .filter(candidate -> candidate.phrase().sentence() == pronoun.sentence())
                        .filter(candidate -> Speech.isAddressee(
                                pronoun.sentence(), candidate.phrase().head()))
                        .map(Candidate::referent)
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Referent> speakerAbove(Phrase pronoun, List<Candidate> candidates) {
        return Speech.speakerAbove(pronoun.sentence(), pronoun.head()).stream()
                .mapToObj(speaker -> discourse.headedBy(pronoun.sentence(), speaker))
                .flatMap(Optional::stream)
                .filter(referent -> isAmong(candidates, referent))
                .findFirst();
    }

    private static boolean isAmong(List<Candidate> candidates, Referent referent) {
        return candidates.stream().anyMatch(candidate -> candidate.referent() == referent);
    }

    private Optional<Referent> latestSpeaker(Sentence from, List<Candidate> candidates) {
        List<Mentioned> mentions = discourse.mentions().all();
        for (int at = mentions.size() - 1; at >= 0; at--) {
            Phrase phrase = mentions.get(at).phrase();
            if (from.index() - phrase.sentence().index() > REACH) {
                break;
            }
            if ((Speech.isSpeaker(phrase.sentence(), phrase.head()) || quoted.isSpeaker(phrase))
                    && isAmong(candidates, mentions.get(at).referent())) {
                return Optional.of(mentions.get(at).referent());
            }
        }
        return Optional.empty();
    }
}
