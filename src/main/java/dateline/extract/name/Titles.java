package dateline.extract.name;

import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.List;
import java.util.Optional;

/** The title before a name: "Russian Prime Minister" before "Dmitry Medvedev". */
public final class Titles {
    /** Its tokens, the first and the last. */
    public record Title(Sentence sentence, int first, int last) {
        String text() {
            return Words.between(sentence, first, last);
        }

        List<Token> tokens() {
            return sentence.tokens().subList(first, last + 1);
        }

        /** The words that tell of the role, in lower case: "former prime minister". */
        public List<String> role() {
            return tokens().stream().filter(Titles::tellsRole).map(Words::lower).toList();
        }
    }

    /** Whether a word before the noun for a role belongs to it. */
    public static boolean tellsRole(Token token) {
        String word = Words.lower(token);
        return token.isNoun() || NameWords.ROLEADJECTIVE.has(word) || NameWords.FORMER.has(word);
    }

    private Titles() {}

    /** The run of nouns and adjectives that ends with a role right before this token. */
    public static Optional<Title> before(Sentence sentence, int name) {
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
