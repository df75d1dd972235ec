package dateline.extract.time;

import dateline.extract.time.TimeWords.Category;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A sentence's words as the rules look at them: lower case, safe beyond both ends, hyphens skipped where asked.
 */
final class SentenceWords {
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}(st|nd|rd|th)");

    private final List<Token> tokens;
    private final String[] words;

    SentenceWords(Sentence sentence) {
        tokens = sentence.tokens();
        words = tokens.stream()
                .map(token -> withoutMid(token.text().toLowerCase(Locale.ROOT)))
                .toArray(String[]::new);
    }

    /** "mid-1996" is one token, and means 1996. */
    private static String withoutMid(String word) {
        return word.startsWith("mid-") ? word.substring("mid-".length()) : word;
    }

    int size() {
        return words.length;
    }

    /** The word at an index, or an empty string beyond the ends. */
    String word(int at) {
        return at >= 0 && at < words.length ? words[at] : "";
    }

    String tag(int at) {
        return at >= 0 && at < words.length ? tokens.get(at).tag() : "";
    }

    boolean isCapitalized(int at) {
        return at >= 0
                && at < words.length
                && Character.isUpperCase(tokens.get(at).text().codePointAt(0));
    }

    boolean is(int at, String... wanted) {
        String word = word(at);
        for (String one : wanted) {
            if (word.equals(one)) {
                return true;
            }
        }
        return false;
    }

    boolean is(int at, Category category) {
        return TimeWords.value(word(at), category).isPresent();
    }

    Optional<String> value(int at, Category category) {
        return TimeWords.value(word(at), category);
    }

    /** The place after a hyphen, where there is one. */
    int afterHyphen(int at) {
        return is(at, "-", "–") ? at + 1 : at;
    }

    /** The cheap test: whether an expression may begin here at all. */
    boolean mayBegin(int at) {
        return isFigure(words[at]) || TimeWords.knows(words[at]);
    }

    private static boolean isFigure(String word) {
        char first = word.isEmpty() ? ' ' : word.charAt(0);
        return first >= '0' && first <= '9' || first == '\'' || first == '’';
    }

    /** Whether a word in figures ("1988", "'88") has a form; other words, nearly all, need no such look. */
    boolean is(int at, Pattern form) {
        return isFigure(word(at)) && form.matcher(word(at)).matches();
    }

    /** The index of the first of these words at or after a place where some may stand, at most one of them. */
    int after(int at, String... optional) {
        return is(at, optional) ? at + 1 : at;
    }

    /** A month's number; "may" and "march" must be written as names, and no month is somebody's surname. */
    OptionalInt month(int at) {
        if (isSurname(at)) {
            return OptionalInt.empty();
        }
        if (is(at, "may", "march", "mar.", "dec", "jan", "jun", "jul", "sep")
                && !(isCapitalized(at) && tag(at).startsWith("NNP"))) {
            return OptionalInt.empty();
        }
        boolean abbreviated = word(at).length() == 3 && !is(at, "may");
        return abbreviated && digits(at + 1, 1, 2100).isEmpty() ? OptionalInt.empty() : number(at, Category.MONTH);
    }

    /** "Mrs May", "Theresa May": right after another name, and without a number. */
    private boolean isSurname(int at) {
        boolean afterName = tag(at - 1).startsWith("NNP") && isCapitalized(at - 1) && !TimeWords.knows(word(at - 1));
        return afterName && tag(at).startsWith("NNP") && !tag(at + 1).equals("CD");
    }

    OptionalInt number(int at, Category category) {
        return value(at, category).map(Integer::parseInt).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /** A number in digits within bounds. */
    OptionalInt digits(int at, int least, int most) {
        String word = word(at);
        if (word.isEmpty() || word.length() > 4 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(word);
        return number >= least && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** A day of the month: "9", "9th", "ninth". */
    OptionalInt dayOfMonth(int at) {
        OptionalInt ordinal = ordinal(at);
        return ordinal.isPresent() ? ordinal : digits(at, 1, 31);
    }

    /** An ordinal: "third", "3rd". */
    OptionalInt ordinal(int at) {
        return is(at, ORDINAL)
                ? OptionalInt.of(Integer.parseInt(word(at).substring(0, word(at).length() - 2)))
                : number(at, Category.ORDINAL);
    }
}
