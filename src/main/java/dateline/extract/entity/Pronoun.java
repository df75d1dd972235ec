package dateline.extract.entity;

import dateline.authority.Gender;
import dateline.extract.name.Phrase;
import dateline.model.Mention;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A word such as "he", "its" or "we", and what it tells of whom it stands for. */
record Pronoun(Phrase phrase, Type type) {
    /** What a pronoun can stand for. */
    enum Type {
        I,
        WE,
        HE,
        SHE,
        IT,
        THEY,
        WHO;

        Optional<Gender> gender() {
            return switch (this) {
                case HE -> Optional.of(Gender.MALE);
                case SHE -> Optional.of(Gender.FEMALE);
                default -> Optional.empty();
            };
        }

        boolean isSpeaker() {
            return this == I || this == WE;
        }
    }

    private static final Map<Type, Set<String>> FORMS = Map.of(
            Type.I, Set.of("i", "me", "my", "mine", "myself"),
            Type.WE, Set.of("we", "us", "our", "ours", "ourselves"),
            Type.HE, Set.of("he", "him", "his", "himself"),
            Type.SHE, Set.of("she", "her", "hers", "herself"),
            Type.IT, Set.of("it", "its", "itself"),
            Type.THEY, Set.of("they", "them", "their", "theirs", "themselves"));
    private static final Set<String> RELATIVE = Set.of("who", "whom", "whose", "which", "that");

    /** The pronoun at a place in a sentence, if one stands there. */
    static Optional<Pronoun> at(Sentence sentence, int index) {
        Token token = sentence.token(index);
        String form = token.text().toLowerCase(Locale.ROOT);
        Phrase phrase = new Phrase(sentence, index, index, index, Mention.Kind.PRONOUN);
        if (token.tag().startsWith("W") && RELATIVE.contains(form)) {
            return Optional.of(new Pronoun(phrase, Type.WHO));
        }
        return token.isPronoun() && !isName(sentence, token)
                ? FORMS.entrySet().stream()
                        .filter(entry -> entry.getValue().contains(form))
                        .map(entry -> new Pronoun(phrase, entry.getKey()))
                        .findFirst()
                : Optional.empty();
    }

    /** "US", and the "I" of "Data I/O". */
    static boolean isName(Sentence sentence, Token token) {
        int next = token.index() + 1;
        return token.text().equals("US")
                || next < sentence.size()
                        && Words.joined(sentence, next)
                        && sentence.token(next).text().equals("/");
    }

    boolean isReflexive() {
        String word = phrase.headToken().text();
        return word.endsWith("self") || word.endsWith("selves");
    }

    boolean isPossessive() {
        return phrase.headToken().tag().equals("PRP$")
                || phrase.sentence().tree().is(phrase.head(), "nmod:poss");
    }
}
