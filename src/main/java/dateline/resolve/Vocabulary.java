package dateline.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which words the articles have, and so which words of an article tell what it is about. */
final class Vocabulary {
    private static final int TELLING_WORDS = 40;

    private final Map<String, Integer> frequency = new HashMap<>();
    private int articles;

    /** Takes in one article's words. */
    void add(Iterable<String> words) {
        words.forEach(word -> frequency.merge(word, 1, Integer::sum));
        articles++;
    }

    /** How many articles have a word. */
    int frequency(String word) {
        return frequency.getOrDefault(word, 0);
    }

    /** The most telling words of an article (tf-idf), as a vector of length 1. */
    TermVector termVector(Map<String, Integer> counts) {
        Map<String, Double> weights = new HashMap<>();
        counts.forEach((word, count) -> weights.put(word, weight(word, count)));
        SortedMap<String, Double> terms = new TreeMap<>();
        weights.keySet().stream()
                .sorted(Comparator.<String>comparingDouble(weights::get)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(TELLING_WORDS)
                .forEach(word -> terms.put(word, weights.get(word)));
        double length = Math.sqrt(
                terms.values().stream().mapToDouble(weight -> weight * weight).sum());
        terms.replaceAll((word, weight) -> length == 0 ? 0 : weight / length);
        return new TermVector(terms);
    }

    private double weight(String word, int count) {
        return (1 + Math.log(count)) * Math.log((articles + 1.0) / frequency.get(word));
    }
}
