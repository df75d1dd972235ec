package dateline.text;

import java.util.Locale;

/** Stretches of tokens. */
public final class Words {
    private Words() {}

    /** The words from one token to another, one blank apart where the text has any space. */
    public static String between(Sentence sentence, int first, int last) {
        StringBuilder words = new StringBuilder(sentence.token(first).text());
        for (int at = first + 1; at <= last; at++) {
            if (!joined(sentence, at)) {
                words.append(' ');
            }
            words.append(sentence.token(at).text());
        }
        return words.toString();
    }

    /** Whether a token follows the one before it at once. */
    public static boolean joined(Sentence sentence, int token) {
        return sentence.token(token).span().begin()
                == sentence.token(token - 1).span().end();
    }

    /** The token whose head lies outside; the last of them where the parser found no unit. */
    public static int head(Sentence sentence, int first, int last) {
        DependencyTree tree = sentence.tree();
        for (int at = last; at >= first; at--) {
            boolean outside = tree.head(at) < first || tree.head(at) > last;
            if (outside && !sentence.token(at).tag().equals("POS") && !tree.is(at, "punct", "case")) {
                return at;
            }
        }
        return last;
    }

    /** The base form in lower case. */
    public static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    /** The word in lower case. */
    public static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    public static boolean capitalized(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0));
    }

    /** Whether any letter is a capital: "iPhone". */
    public static boolean hasCapital(Token token) {
        return token.text().codePoints().anyMatch(Character::isUpperCase);
    }

    /** Whether a word is written in capitals, at least two. */
    public static boolean inCapitals(String word) {
        return word.length() > 1
                && word.chars().noneMatch(Character::isLowerCase)
                && word.chars().filter(Character::isUpperCase).count() > 1;
    }

    /** Nearly all words with a capital, and no full stop. */
    public static boolean isHeadline(Sentence sentence) {
        if (sentence.token(sentence.size() - 1).text().equals(".")) {
            return false;
        }
        long words = sentence.tokens().stream()
                .filter(token -> Character.isLetter(token.text().codePointAt(0))
                        && token.text().length() > 3)
                .count();
        long capital = sentence.tokens().stream()
                .filter(token -> capitalized(token) && token.text().length() > 3)
                .count();
        return words > 2 && capital >= words - 1;
    }
}
