package dateline.extract.entity;

import dateline.extract.entity.AntecedentCandidates.Candidate;
import dateline.extract.name.NameWords;
import dateline.extract.name.Phrase;
import dateline.model.Mention;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Speech;
import dateline.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * In news those who speak go on speaking: in "Ana said she would go" she is Ana, and "he said" means whoever spoke just
 * before.
 */
final class SpeakerRule {
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
                        ? goingOn(phrase, candidates)
                                .or(() -> quoted.latestSpeaker(sentence, referent -> isAmong(candidates, referent)))
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

    /** Ana in "Ana said she would go", and in "a lawyer for Ana said she would go". */
    private Optional<Referent> speakerAbove(Phrase pronoun, List<Candidate> candidates) {
        DependencyTree tree = pronoun.sentence().tree();
        return Speech.speakerAbove(pronoun.sentence(), pronoun.head()).stream()
                .flatMap(speaker ->
                        NameWords.VOICE.has(Words.lemma(pronoun.sentence().token(speaker)))
                                ? IntStream.concat(tree.children(speaker, "nmod"), IntStream.of(speaker))
                                : IntStream.of(speaker))
                .mapToObj(speaker -> discourse.headedBy(pronoun.sentence(), speaker))
                .flatMap(Optional::stream)
                .filter(referent -> isAmong(candidates, referent))
                .findFirst();
    }

    /** "Ana visited the shop. She said": of whom the sentence before told by name goes on, if "she" begins this one. */
    private Optional<Referent> goingOn(Phrase pronoun, List<Candidate> candidates) {
        return pronoun.head() > 0
                ? Optional.empty()
                : candidates.stream()
                        .filter(candidate -> isSubjectBefore(candidate.phrase(), pronoun))
                        .map(Candidate::referent)
                        .findFirst();
    }

    private static boolean isSubjectBefore(Phrase phrase, Phrase pronoun) {
        DependencyTree tree = phrase.sentence().tree();
        int head = tree.is(phrase.head(), "appos") ? tree.head(phrase.head()) : phrase.head();
        return phrase.kind() == Mention.Kind.NAME
                && phrase.sentence().index() == pronoun.sentence().index() - 1
                && tree.is(head, "nsubj")
                && tree.is(tree.head(head), "root");
    }

    private static boolean isAmong(List<Candidate> candidates, Referent referent) {
        return candidates.stream().anyMatch(candidate -> candidate.referent() == referent);
    }
}
