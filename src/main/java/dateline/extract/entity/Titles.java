package dateline.extract.entity;

import dateline.text.Sentence;
import dateline.text.Token;
import java.util.List;
import java.util.Optional;

/** The title before a name: "Russian Prime Minister" before "Dmitry Medvedev". */
final class Titles {
    /** Its tokens, the first and the last. */
    record Title(Sentence sentence, int first, int last) {
        String text() {
            return Words.between(sentence, first, last);
        }

        List<Token> tokens() {
            return sentence.tokens().subList(first, last + 1);
        }

        /** Whether a word of it, in lower case, is this one. */
        boolean has(String word) {
            return tokens().stream().anyMatch(token -> Words.lower(token).equals(word));
        }
    }

    private Titles() {}

    /** The run of nouns and adjectives that ends with a role right before this token. */
    static Optional<Title> before(Sentence sentence, int name) {
        int last = name - 1;
        while (last >= 0 && NameWords.HONORIFIC.has(sentence.token(last).text()) && !isRole(sentence.token(last))) {
            last--;
        }
        if (last < 0 || !isRole(sentence.token(last))) {
            return Optional.empty();
        }
        int first = last;
        while (first > 0 && isPart(sentence, first - 1)) {
            first--;
        }
        return Optional.of(new Title(sentence, first, last));
    }

    private static boolean isRole(Token token) {
        return token.isNoun() && NameWords.ROLE.has(token.lemma());
    }

    private static boolean isPart(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean hyphen = token.text().equals("-") && at > 0 && Words.joined(sentence, at);
        return token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("POS") || hyphen;
    }
}
