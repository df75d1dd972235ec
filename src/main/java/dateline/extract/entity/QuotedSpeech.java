package dateline.extract.entity;

import dateline.extract.entity.Mentions.Mentioned;
import dateline.extract.name.Phrase;
import dateline.model.Attribution;
import dateline.model.Mention;
import dateline.model.QuotationType;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Speech;
import dateline.text.Token;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Who says what of whom between quotation marks: nobody calls themselves "he", or by their name. */
final class QuotedSpeech {
    private static final Set<String> MARKS = Set.of("'", "\"", "\u2018", "\u201c", "`", "``");

    private static final int REACH = 2;

    private final Discourse discourse;
    private final Map<Span, SpeakerPhrase> speakers = new HashMap<>();
    private final Map<Span, SpeakerPhrase> quoted = new HashMap<>();

    QuotedSpeech(AnnotatedText text, List<Attribution> attributions, Discourse discourse) {
        this.discourse = discourse;
        List<Optional<SpeakerPhrase>> sources = sources(text, attributions);
        sources.forEach(
                source -> source.ifPresent(phrase -> speakers.put(phrase.word().span(), phrase)));
        IntStream.range(0, attributions.size())
                .boxed()
                .filter(at -> attributions.get(at).type() == QuotationType.DIRECT)
                .sorted(Comparator.comparing(at -> length(attributions.get(at))))
                .forEach(at -> sources.get(at)
                        .ifPresent(
                                speaker -> attributions.get(at).content().forEach(span -> read(text, span, speaker))));
    }

    /** Of each attribution, or of the one that it goes on with. */
    private static List<Optional<SpeakerPhrase>> sources(AnnotatedText text, List<Attribution> attributions) {
        List<Optional<SpeakerPhrase>> sources = new ArrayList<>();
        for (Attribution one : attributions) {
            boolean goesOn = one.source().isEmpty() && one.continues() >= 0 && one.continues() < sources.size();
            sources.add(
                    goesOn
                            ? sources.get(one.continues())
                            : one.source().stream().findFirst().flatMap(span -> SpeakerPhrase.of(text, span)));
        }
        return sources;
    }

    /** The shorter one may stand inside the longer one, and is said by the same. */
    private static int length(Attribution one) {
        return one.content().stream().mapToInt(Span::length).sum();
    }

    /** Notes whose words they are, up to a quotation inside the quotation. */
    private void read(AnnotatedText text, Span content, SpeakerPhrase speaker) {
        for (Sentence sentence : text.sentencesIn(content)) {
            for (Token token : sentence.tokensIn(content)) {
                if (isOpening(sentence, token)) {
                    return;
                }
                quoted.put(token.span(), speaker);
            }
        }
    }

    private static boolean isOpening(Sentence sentence, Token token) {
        int at = token.index();
        boolean beforeWord = at + 1 < sentence.size() && Words.joined(sentence, at + 1);
        boolean behindWord = at > 0 && Words.joined(sentence, at);
        return token.tag().equals("``") || MARKS.contains(token.text()) && beforeWord && !behindWord;
    }

    /** Who says "I" in a quotation, where the text tells by name. */
    Optional<Referent> voice(Pronoun pronoun) {
        return Optional.ofNullable(quoted.get(pronoun.phrase().headToken().span()))
                .flatMap(speaker -> speaker.known(discourse));
    }

    /** Whether a phrase is what a statement is ascribed to. */
    boolean isSpeaker(Phrase phrase) {
        return speakers.containsKey(phrase.headToken().span())
                || phrase.kind() == Mention.Kind.NAME
                        && speakers.values().stream().anyMatch(speaker -> isNamed(speaker, phrase));
    }

    /** "her colleague Ana Petrova": the name beside the noun that speaks. */
    private static boolean isNamed(SpeakerPhrase speaker, Phrase name) {
        return speaker.sentence() == name.sentence()
                && speaker.sentence().namingWords(speaker.head()).anyMatch(word -> word == name.head());
    }

    /** Who of those for whom this holds spoke last, in this sentence or the two before it. */
    Optional<Referent> latestSpeaker(Sentence from, Predicate<Referent> fits) {
        List<Mentioned> mentions = discourse.mentions().all();
        for (int at = mentions.size() - 1; at >= 0; at--) {
            Phrase phrase = mentions.get(at).phrase();
            if (from.index() - phrase.sentence().index() > REACH) {
                break;
            }
            if ((Speech.isSpeaker(phrase.sentence(), phrase.head()) || isSpeaker(phrase))
                    && fits.test(mentions.get(at).referent())) {
                return Optional.of(mentions.get(at).referent());
            }
        }
        return Optional.empty();
    }

    /** Whose words a pronoun stands in where only "he said" follows: those of whoever spoke last. */
    private Optional<Referent> expectedVoice(Pronoun pronoun) {
        return Optional.ofNullable(quoted.get(pronoun.phrase().headToken().span()))
                .flatMap(speaker -> Pronoun.at(speaker.sentence(), speaker.head()))
                .filter(speaker -> speaker.type() == pronoun.type())
                .flatMap(speaker ->
                        latestSpeaker(pronoun.phrase().sentence(), referent -> Agreement.fits(pronoun, referent)));
    }

    /** Whether a pronoun cannot mean them: it stands in their own words, or they in what it says. */
    boolean isBarred(Pronoun pronoun, Referent referent) {
        Token token = pronoun.phrase().headToken();
        return voice(pronoun)
                        .or(() -> expectedVoice(pronoun))
                        .filter(referent::equals)
                        .isPresent()
                || speakers.containsKey(token.span())
                        && referent.phrases().stream().anyMatch(phrase -> isThird(phrase) && isSaidBy(token, phrase));
    }

    private boolean isSaidBy(Token speaker, Phrase phrase) {
        SpeakerPhrase of = quoted.get(phrase.headToken().span());
        return of != null && of.word().span().equals(speaker.span());
    }

    private static boolean isThird(Phrase phrase) {
        return phrase.kind() != Mention.Kind.DESCRIPTION;
    }
}
