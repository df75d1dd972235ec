package dateline.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * The words of a headline as running text has them: only names keep their capitals. What is a name is told by the rest of the
 * article's spelling, else by that of other texts, and by the names that are known.
 *
 * @see <a href="https://aclanthology.org/P03-1020/">Lita, Ittycheriah, Roukos and Kambhatla, tRuEcasIng, ACL 2003</a>
 */
final class TrueCase {
    /** What holds for that share of a word's occurrences holds always. */
    static final double CERTAIN = 0.75;

    private static final int LONGEST_NAME = 6;

    private enum Kind {
        NAME,
        EITHER,
        COMMON
    }

    private final Spellings article;
    private final ToIntFunction<String> counts;
    private final Predicate<String> names;
    private final Shouting shouting;

    /**
     * @param article how its running text writes words
     * @param counts how often other texts have a word that is written just so
     * @param names whether words, with blanks between them, are a known name
     */
    TrueCase(Spellings article, ToIntFunction<String> counts, Predicate<String> names) {
        this.article = article;
        this.counts = counts;
        this.names = names;
        this.shouting = new Shouting(article, counts, names);
    }

    /** A sentence's words; the first keeps its capital. */
    List<String> of(List<String> headline) {
        List<String> words = shouting.lowered(headline);
        Kind[] kinds = kinds(words);
        List<String> cased = new ArrayList<>(words);
        for (int at = 1; at < kinds.length; at++) {
            if (kinds[at] == Kind.COMMON || kinds[at] == Kind.EITHER && !isName(words, kinds, at)) {
                cased.set(at, small(words.get(at)));
            }
        }
        return cased;
    }

    private Kind[] kinds(List<String> words) {
        Kind[] kinds = new Kind[words.size()];
        for (int first = 0; first < kinds.length; first++) {
            int end = endOfName(words, first);
            if (end > first + 1) {
                Arrays.fill(kinds, first, end, Kind.NAME);
                first = end - 1;
            } else {
                kinds[first] = kind(words.get(first));
            }
        }
        return kinds;
    }

    /** Behind the longest name of several words that begins here; behind the first word where none does. */
    private int endOfName(List<String> words, int first) {
        int end = Math.min(words.size(), first + LONGEST_NAME);
        while (end > first + 1 && !isName(words.subList(first, end))) {
            end--;
        }
        return end;
    }

    private boolean isName(List<String> words) {
        boolean here = words.size() == 2 && article.isName(words.getFirst(), words.getLast());
        return isCapitalized(words.getFirst())
                && isCapitalized(words.getLast())
                && (here || names.test(String.join(" ", words)));
    }

    private Kind kind(String word) {
        String small = small(word);
        if (!isCapitalized(word)) {
            return Kind.COMMON;
        }
        if (!word.substring(1).equals(small.substring(1))) {
            return Kind.NAME;
        }
        int asCommon = article.count(small);
        int asName = article.count(word);
        return asCommon + asName > 0 ? kind(asCommon, asName) : kind(counts.applyAsInt(small), counts.applyAsInt(word));
    }

    /** A word that nobody knows is a name. */
    private static Kind kind(int asCommon, int asName) {
        double share = (double) asCommon / Math.max(1, asCommon + asName);
        if (share >= CERTAIN) {
            return Kind.COMMON;
        }
        return share > 1 - CERTAIN ? Kind.EITHER : Kind.NAME;
    }

    /** Whether what may be either is known, or a name follows: the "Minister" of "Minister Petrova", not of "French Minister". */
    private boolean isName(List<String> words, Kind[] kinds, int at) {
        return at + 1 < kinds.length && kinds[at + 1] == Kind.NAME || names.test(words.get(at));
    }

    private static boolean isCapitalized(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
