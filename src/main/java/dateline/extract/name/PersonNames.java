package dateline.extract.name;

import dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether two names may be one person's. */
public final class PersonNames {
    private static final Set<String> PARTICLES = Set.of("al", "el", "bin", "ibn", "-");

    private PersonNames() {}

    /** Its words in lower case, without "Jr.", full stops and Arabic articles. */
    public static List<String> words(Name name) {
        List<String> words = name.tokens().stream()
                .map(token -> token.text())
                .filter(word -> !NameWords.SUFFIX.has(word))
                .map(word -> withoutArticle(word.toLowerCase(Locale.ROOT)).replace(".", ""))
                .filter(word -> !word.isEmpty() && !PARTICLES.contains(word))
                .toList();
        return words.isEmpty() ? List.of(name.text().toLowerCase(Locale.ROOT)) : words;
    }

    private static String withoutArticle(String word) {
        return word.startsWith("al-") || word.startsWith("el-") ? word.substring("al-".length()) : word;
    }

    /** "Jr." in lower case and without full stop; empty where a name has none. */
    public static String suffix(Name name) {
        return name.tokens().stream()
                .map(Token::text)
                .filter(NameWords.SUFFIX::has)
                .map(word -> word.toLowerCase(Locale.ROOT).replace(".", ""))
                .findFirst()
                .orElse("");
    }

    /** "Dmitry Medvedev" and "D. A. Medvedev", "Bashar al-Assad" and "Bashar Assad", each of two words or more. */
    public static boolean match(List<String> one, List<String> other) {
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = shorter == one ? other : one;
        if (one.equals(other)) {
            return true;
        }
        boolean sameEnds = longer.getLast().equals(shorter.getLast()) && givenNamesMatch(longer, shorter);
        return shorter.size() > 1 && (sameEnds ? middleNamesMatch(longer, shorter) : longer.containsAll(shorter));
    }

    /** "George W. Bush" is not "George H. W. Bush"; who leaves them out may be either. */
    private static boolean middleNamesMatch(List<String> longer, List<String> shorter) {
        if (shorter.size() == 2) {
            return true;
        }
        boolean match = longer.size() == shorter.size();
        for (int at = 1; match && at < shorter.size() - 1; at++) {
            match = longer.get(at).startsWith(shorter.get(at))
                    || shorter.get(at).startsWith(longer.get(at));
        }
        return match;
    }

    private static boolean givenNamesMatch(List<String> longer, List<String> shorter) {
        String one = longer.getFirst();
        String other = shorter.getFirst();
        return one.equals(other)
                || one.length() == 1 && other.startsWith(one)
                || other.length() == 1 && one.startsWith(other)
                || Nicknames.same(one, other);
    }

    /** Whether a single word is this person's surname, the last word or (as in Korea) the first of three. */
    public static boolean isSurname(String word, List<String> full) {
        return full.getLast().equals(word) || full.size() > 2 && full.getFirst().equals(word);
    }

    public static boolean isGivenName(String word, List<String> full) {
        return full.getFirst().equals(word) || Nicknames.same(word, full.getFirst());
    }
}
