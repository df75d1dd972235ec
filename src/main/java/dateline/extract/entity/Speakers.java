package dateline.extract.entity;

import dateline.extract.name.Nouns;
import dateline.extract.name.Nouns.Noun;
import dateline.extract.name.Sort;
import dateline.extract.name.Words;
import dateline.model.Attribution;
import dateline.model.QuotationType;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sees to it that each speaker phrase stands for somebody, and that "I" and "we" in a quotation stand for its speaker. */
final class Speakers {
    private static final Noun SOMEBODY = new Noun(Sort.PERSON, false, Optional.empty());
    private static final Noun PEOPLE = new Noun(Sort.PERSON, true, Optional.empty());
    /** Words for several people that are no plural nouns, as amounts are: "30 percent of voters", "hundreds". */
    private static final Set<String> SEVERAL = Set.of(
            "we",
            "us",
            "they",
            "them",
            "these",
            "those",
            "many",
            "some",
            "few",
            "several",
            "both",
            "most",
            "all",
            "percent",
            "cent",
            "half",
            "third",
            "number",
            "share",
            "part",
            "rest",
            "lot",
            "dozen",
            "hundred",
            "thousand",
            "million",
            "billion");
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
        Optional<Referent> speaker = text.sentenceAt(source.begin()).flatMap(sentence -> sentence.head(List.of(source))
                .map(sentence::antecedent)
                .flatMap(head -> known(sentence, head).or(() -> Optional.of(head)
                        .filter(at -> !sentence.token(at).isPronoun() && maySpeak(sentence, at))
                        .map(at -> introduce(sentence, at)))));
        speaker.ifPresent(Referent::makeSpeaker);
        return speaker;
    }

    private void introducePronoun(Span source) {
        text.sentenceAt(source.begin()).ifPresent(sentence -> sentence.head(List.of(source))
                .map(sentence::antecedent)
                .filter(head -> known(sentence, head).isEmpty() && maySpeak(sentence, head))
                .ifPresent(head -> introduce(sentence, head).makeSpeaker()));
    }

    /** Whether a word may be the head of a phrase for somebody: no verb, no "today", and no "nobody". */
    private static boolean maySpeak(Sentence sentence, int head) {
        Token word = sentence.token(head);
        boolean modifier = sentence.tree().is(head, "compound", "amod", "det", "advmod");
        return !word.isVerb()
                && !modifier
                && (isSeveral(word) || !TimeNouns.has(Words.lemma(word)))
                && !Pronoun.isName(sentence, word)
                && !Nouns.isNobody(sentence, head);
    }

    private static boolean isSeveral(Token word) {
        return SEVERAL.contains(Words.lower(word)) || SEVERAL.contains(Words.lemma(word));
    }

    /** Whom a phrase with this head stands for; "chairman" may be the head of "Chairman Ana Petrova". */
    private Optional<Referent> known(Sentence sentence, int head) {
        return discourse.headedBy(sentence, head).or(() -> sentence.tree()
                .children(head, "flat", "compound", "appos", "dep")
                .mapToObj(child -> discourse.headedBy(sentence, child))
                .flatMap(Optional::stream)
                .reduce((first, last) -> last)
                .or(() -> discourse.named(sentence, head)));
    }

    private Referent introduce(Sentence sentence, int head) {
        Token word = sentence.token(head);
        Noun noun = isSeveral(word) ? PEOPLE : SOMEBODY;
        Description description = DescriptionFinder.description(sentence, head, noun, List.of());
        String lemma = Words.lemma(word);
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
