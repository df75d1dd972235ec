package dateline.extract.entity;

import dateline.extract.name.Name;
import dateline.extract.name.NameWords;
import dateline.extract.name.Nouns;
import dateline.extract.name.PartNouns;
import dateline.extract.name.Phrase;
import dateline.extract.name.Sort;
import dateline.model.Background;
import dateline.model.Mention;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.Optional;
import java.util.stream.Stream;

/** What kind of body it is, as the article says: "the investment bank Zelkova", "Zelkova, a law firm", "the company". */
final class BodyTypes {
    private BodyTypes() {}

    static Background of(Referent referent) {
        return referent.sort() == Sort.ORGANIZATION
                ? Stream.concat(
                                referent.names().stream().flatMap(name -> before(name).stream()),
                                referent.phrases().stream().flatMap(phrase -> told(phrase).stream()))
                        .findFirst()
                        .map(Background::ofType)
                        .orElse(Background.NONE)
                : Background.NONE;
    }

    /** "the investment bank Zelkova" */
    private static Optional<String> before(Name name) {
        return name.first() == 0 ? Optional.empty() : noun(name.sentence(), name.first() - 1);
    }

    private static Optional<String> told(Phrase phrase) {
        return phrase.kind() == Mention.Kind.DESCRIPTION ? noun(phrase.sentence(), phrase.head()) : Optional.empty();
    }

    /** The noun for a body, with the nouns before it that tell more of it. */
    private static Optional<String> noun(Sentence sentence, int at) {
        if (!isKind(sentence.token(at))) {
            return Optional.empty();
        }
        int first = at;
        while (first > 0 && isPlain(sentence.token(first - 1))) {
            first--;
        }
        String before = first < at ? Words.between(sentence, first, at - 1) + " " : "";
        return Optional.of(before + Words.lemma(sentence.token(at)));
    }

    private static boolean isKind(Token token) {
        return isPlain(token)
                && Nouns.of(Words.lemma(token))
                        .filter(noun -> noun.sort() == Sort.ORGANIZATION)
                        .isPresent()
                && !NameWords.BODYNOUN.has(Words.lemma(token))
                && !PartNouns.isPart(token);
    }

    private static boolean isPlain(Token token) {
        return token.tag().equals("NN") && !Words.hasCapital(token);
    }
}
