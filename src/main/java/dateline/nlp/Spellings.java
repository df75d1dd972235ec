package dateline.nlp;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How an article writes words where no sentence begins: what has a capital there is a name. */
final class Spellings {
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> pairs = new HashSet<>();

    /** A sentence of running text. */
    void add(List<String> words) {
        for (int at = 1; at < words.size(); at++) {
            String word = words.get(at);
            boolean before = isCapitalized(words.get(at - 1));
            if (isCapitalized(word) && before) {
                pairs.add(pair(words.get(at - 1), word));
            }
            boolean alone = !before && (at + 1 == words.size() || !isCapitalized(words.get(at + 1)));
            if (isInside(words, at) && (alone || !isCapitalized(word))) {
                counts.merge(word, 1, Integer::sum);
            }
        }
    }

    /** A mark before it may begin a quotation, or another sentence. */
    private static boolean isInside(List<String> words, int at) {
        return Character.isLetterOrDigit(words.get(at - 1).codePointAt(0))
                || words.get(at - 1).equals(",");
    }

    private static boolean isCapitalized(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static String pair(String first, String second) {
        return TrueCase.small(first) + ' ' + TrueCase.small(second);
    }

    /** How often a word is written just so, and is no part of a longer name. */
    int count(String word) {
        return counts.getOrDefault(word, 0);
    }

    /** Whether two words stand side by side with capitals, in whatever case they are asked for. */
    boolean isName(String first, String second) {
        return pairs.contains(pair(first, second));
    }
}
