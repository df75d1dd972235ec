package dateline.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

/** The words that tell what an article is about, with their weights; as lean as can be, since each article has one. */
final class TermVector {
    private final String[] words;
    private final double[] weights;

    TermVector(SortedMap<String, Double> weightOfWord) {
        this.words = weightOfWord.keySet().toArray(String[]::new);
        this.weights =
                weightOfWord.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** In the order of the alphabet. */
    List<String> words() {
        return List.of(words);
    }

    /** How much of the telling words of two are the same, 0 to 1 (cosine). */
    double likeness(TermVector other) {
        return IntStream.range(0, words.length)
                .mapToDouble(at -> weights[at] * other.weight(words[at]))
                .sum();
    }

    private double weight(String word) {
        int at = Arrays.binarySearch(words, word);
        return at < 0 ? 0 : weights[at];
    }
}
