package dateline.authority;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Brings spellings of a name together: articles, accents, full stops, dashes and apostrophes do not count. Case counts for
 * acronyms alone ("WHO" is not "who", "US" is not "us").
 */
public final class NameKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String DROPPED = ".'‘’ʻʼ`´\"“”";
    private static final String DIVIDERS = " \t\u00a0-‐‑–—_/,";
    private static final String ARTICLE = "the ";
    private static final int LONGEST_ACRONYM = 7;
    private static final int SHORTEST_WORD = 4;

    private NameKey() {}

    /** The key of a known name: in capitals for an acronym, else in lower case. */
    public static String of(String name) {
        return key(plain(name));
    }

    private static String key(String plain) {
        return isAcronym(plain) ? plain : plain.toLowerCase(Locale.ROOT);
    }

    /** The keys to look for a name under, the likeliest first: as it is written, as no acronym, as an acronym. */
    public static List<String> spellings(String name) {
        String plain = plain(name);
        return Stream.of(key(plain), plain.toLowerCase(Locale.ROOT), acronym(plain))
                .distinct()
                .toList();
    }

    /** The key that a name in capitals has where it is no acronym but shouted: "IRAN". */
    static String shouted(String name) {
        return plain(name).toLowerCase(Locale.ROOT);
    }

    /** The key of the acronym that a name spells as a word, "Nato"; the name's own key where it is too short for that. */
    private static String acronym(String plain) {
        boolean word = plain.length() >= SHORTEST_WORD && plain.length() <= LONGEST_ACRONYM;
        return word ? plain.toUpperCase(Locale.ROOT) : key(plain);
    }

    /** Whether something may be a name at all: one capital or digit is the least. */
    public static boolean looksLikeName(String words) {
        return words.chars().anyMatch(each -> Character.isUpperCase(each) || Character.isDigit(each));
    }

    private static boolean isAcronym(String plain) {
        return plain.length() <= LONGEST_ACRONYM
                && plain.chars().noneMatch(Character::isLowerCase)
                && plain.chars().anyMatch(Character::isUpperCase);
    }

    /** Words parted by single spaces, without a leading article. One pass: a start of the program asks for 40,000 keys. */
    private static String plain(String name) {
        String unmarked = isAscii(name) ? name : withoutMarks(name);
        StringBuilder words = new StringBuilder(unmarked.length());
        for (int at = 0; at < unmarked.length(); at++) {
            char each = unmarked.charAt(at);
            if (each == '&') {
                divide(words).append("and ");
            } else if (DIVIDERS.indexOf(each) >= 0) {
                divide(words);
            } else if (DROPPED.indexOf(each) < 0) {
                words.append(each);
            }
        }
        int end = words.length() > 0 && words.charAt(words.length() - 1) == ' ' ? words.length() - 1 : words.length();
        return words.substring(hasArticle(words, end) ? ARTICLE.length() : 0, end);
    }

    private static StringBuilder divide(StringBuilder words) {
        return words.isEmpty() || words.charAt(words.length() - 1) == ' ' ? words : words.append(' ');
    }

    private static boolean hasArticle(StringBuilder words, int end) {
        return end > ARTICLE.length() && words.substring(0, ARTICLE.length()).equalsIgnoreCase(ARTICLE);
    }

    private static boolean isAscii(String name) {
        for (int at = 0; at < name.length(); at++) {
            if (name.charAt(at) > 127) {
                return false;
            }
        }
        return true;
    }

    static String withoutMarks(String name) {
        String decomposed =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return decomposed
                .replace("ł", "l")
                .replace("ø", "o")
                .replace("ı", "i")
                .replace("đ", "d")
                .replace("ß", "ss");
    }
}
