package dateline.authority;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings spellings of a name together: articles, accents, full stops, dashes and apostrophes do not count. Case counts for
 * acronyms alone ("WHO" is not "who", "US" is not "us").
 */
final class NameKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DOTS = Pattern.compile("\\.");
    private static final Pattern DASHES = Pattern.compile("[\\s\\p{Pd}_/,]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['‘’ʻʼ`´\"“”]");
    private static final Pattern ARTICLE = Pattern.compile("^[Tt](?:he|HE)\\s+");
    private static final int LONGEST_ACRONYM = 7;
    private static final int SHORTEST_WORD = 4;

    private NameKey() {}

    /** The key of a known name: in capitals for an acronym, else in lower case. */
    static String of(String name) {
        String plain = plain(name);
        return isAcronym(plain) ? plain : plain.toLowerCase(Locale.ROOT);
    }

    /** The key that a name in capitals has where it is no acronym but shouted: "IRAN". */
    static String shouted(String name) {
        return plain(name).toLowerCase(Locale.ROOT);
    }

    /** The key of the acronym that a name spells as a word, "Nato"; the name's own key where it is too short for that. */
    static String spelledAsWord(String name) {
        String plain = plain(name);
        boolean word = plain.length() >= SHORTEST_WORD && plain.length() <= LONGEST_ACRONYM;
        return word ? plain.toUpperCase(Locale.ROOT) : of(name);
    }

    /** Whether something may be a name at all: one capital or digit is the least. */
    static boolean looksLikeName(String words) {
        return words.chars().anyMatch(each -> Character.isUpperCase(each) || Character.isDigit(each));
    }

    private static boolean isAcronym(String plain) {
        return plain.length() <= LONGEST_ACRONYM
                && plain.chars().noneMatch(Character::isLowerCase)
                && plain.chars().anyMatch(Character::isUpperCase);
    }

    private static String plain(String name) {
        String ascii = name.chars().allMatch(each -> each < 128) ? name : withoutMarks(name);
        String bare = APOSTROPHES.matcher(DOTS.matcher(ascii).replaceAll("")).replaceAll("");
        String noArticle = ARTICLE.matcher(bare.strip()).replaceFirst("");
        return DASHES.matcher(noArticle.replace("&", " and ")).replaceAll(" ").strip();
    }

    private static String withoutMarks(String name) {
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
