package dateline.extract.entity;

import dateline.extract.entity.Nouns.Noun;
import dateline.model.Attribution;
import dateline.model.QuotationType;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sees to it that each speaker phrase stands for somebody, and that "I" and "we" in a quotation stand for its speaker. */
final class Speakers {
    private static final Noun SOMEBODY = new Noun(Sort.PERSON, false, Optional.empty());

    private final AnnotatedText text;
    private final Discourse discourse;
    private final List<Referent> all;

    Speakers(AnnotatedText text, Discourse discourse, List<Referent> all) {
        this.text = text;
        this.discourse = discourse;
        this.all = all;
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
    }

    private Optional<Referent> speaker(Span source) {
        return text.sentenceAt(source.begin()).map(sentence -> {
            List<Token> tokens = sentence.tokensIn(source);
            int head = Words.head(
                    sentence, tokens.getFirst().index(), tokens.getLast().index());
            Referent referent = discourse
                    .headedBy(sentence, head)
                    .or(() -> named(sentence, head))
                    .orElseGet(() -> introduce(sentence, head));
            referent.makeSpeaker();
            return referent;
        });
    }

    /** "Chairman" as the head of "Chairman Ana Petrova". */
    private Optional<Referent> named(Sentence sentence, int head) {
        return sentence.tree()
                .children(head, "flat", "compound", "appos")
                .mapToObj(child -> discourse.headedBy(sentence, child))
                .flatMap(Optional::stream)
                .reduce((first, last) -> last);
    }

    private Referent introduce(Sentence sentence, int head) {
        if (sentence.token(head).isPronoun()) {
            return new Referent(Sort.PERSON);
        }
        Description description = DescriptionFinder.description(sentence, head, SOMEBODY, List.of());
        Referent referent = new Referent(Sort.PERSON);
        referent.describe(description);
        referent.add(description.phrase());
        discourse.add(description.phrase(), referent);
        all.add(referent);
        return referent;
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
