package dateline.extract.entity;

import dateline.extract.name.Sort;
import dateline.model.Attribution;
import dateline.model.QuotationType;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sees to it that each speaker phrase stands for somebody, and that "I" and "we" in a quotation stand for its speaker. */
final class Speakers {
    /** Where no quotation gives them to its speaker, they are the same all through an article. */
    private static final Set<String> VOICES = Set.of("i", "we", "you");

    private final AnnotatedText text;
    private final Discourse discourse;
    private final Map<String, Referent> voices = new HashMap<>();

    Speakers(AnnotatedText text, Discourse discourse) {
        this.text = text;
        this.discourse = discourse;
    }

    void read(List<Attribution> attributions) {
        List<Optional<Referent>> speakers = new ArrayList<>();
        for (Attribution attribution : attributions) {
            boolean goesOn = attribution.source().isEmpty()
                    && attribution.continues() >= 0
                    && attribution.continues() < speakers.size();
            Optional<Referent> speaker = goesOn
                    ? speakers.get(attribution.continues())
                    : attribution.source().stream().findFirst().flatMap(this::speaker);
            speakers.add(speaker);
            if (attribution.type() != QuotationType.INDIRECT) {
                speaker.ifPresent(referent -> attribution.content().forEach(span -> giveVoice(span, referent)));
            }
        }
        attributions.stream().flatMap(one -> one.source().stream()).forEach(this::introducePronoun);
    }

    /** Nobody for a pronoun that stands for nobody so far: a quotation around it may yet give it a speaker. */
    private Optional<Referent> speaker(Span source) {
        Optional<Referent> speaker = SpeakerPhrase.of(text, source)
                .flatMap(phrase -> phrase.known(discourse).or(() -> Optional.of(phrase)
                        .filter(unknown -> !unknown.word().isPronoun() && unknown.maySpeak())
                        .map(this::introduce)));
        speaker.ifPresent(Referent::makeSpeaker);
        return speaker;
    }

    private void introducePronoun(Span source) {
        SpeakerPhrase.of(text, source)
                .filter(phrase -> phrase.known(discourse).isEmpty() && phrase.maySpeak())
                .ifPresent(phrase -> introduce(phrase).makeSpeaker());
    }

    private Referent introduce(SpeakerPhrase speaker) {
        Description description = speaker.description();
        String lemma = Words.lemma(speaker.word());
        Referent referent = VOICES.contains(lemma)
                ? voices.computeIfAbsent(lemma, voice -> describe(description))
                : describe(description);
        referent.add(description.phrase());
        discourse.add(description.phrase(), referent);
        return referent;
    }

    private Referent describe(Description description) {
        Referent referent = new Referent(Sort.PERSON);
        referent.describe(description);
        return discourse.introduce(referent);
    }

    private void giveVoice(Span quotation, Referent speaker) {
        for (Sentence sentence : text.sentencesIn(quotation)) {
            for (Token token : sentence.tokensIn(quotation)) {
                Pronoun.at(sentence, token.index())
                        .filter(pronoun -> pronoun.type().isSpeaker()
                                && discourse.headedBy(token).isEmpty())
                        .ifPresent(pronoun -> {
                            speaker.add(pronoun.phrase());
                            discourse.add(pronoun.phrase(), speaker);
                        });
            }
        }
    }
}
