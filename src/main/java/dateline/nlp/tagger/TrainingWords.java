package dateline.nlp.tagger;

import dateline.nlp.trained.ModelInput;
import dateline.nlp.trained.ModelOutput;
import dateline.nlp.trained.WordCache;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The words of the texts that the tagger was trained on, with the tags they had there. */
final class TrainingWords {
    /**
     * A word of the training texts.
     *
     * @param tags those it had there
     * @param mostFrequent of its tags
     * @param count how often it stood there
     */
    record Known(List<String> tags, String mostFrequent, int count) {}

    private static final Known NEW = new Known(List.of(), "", 0);

    private final Map<String, Known> words;

    TrainingWords(Map<String, Known> words) {
        this.words = words;
    }

    static TrainingWords read(ModelInput in) throws IOException {
        List<String> words = in.strings();
        List<String> tags = in.names();
        List<String> mostFrequent = in.names();
        int[] counts = in.ints();
        WordCache<List<String>> lists = new WordCache<>(joined -> List.of(joined.split(" ")));
        List<Known> known = IntStream.range(0, counts.length)
                .mapToObj(at -> new Known(lists.get(tags.get(at)), mostFrequent.get(at), counts[at]))
                .toList();
        return new TrainingWords(ModelInput.map(words, known));
    }

    void write(ModelOutput out) throws IOException {
        List<String> sorted = words.keySet().stream().sorted().toList();
        List<Known> known = sorted.stream().map(words::get).toList();
        out.strings(sorted);
        out.names(known.stream().map(word -> String.join(" ", word.tags())).toList());
        out.names(known.stream().map(Known::mostFrequent).toList());
        out.ints(known.stream().mapToInt(Known::count).toArray());
    }

    boolean has(String word) {
        return words.containsKey(word);
    }

    /** Nothing for a word that is new. */
    List<String> tags(String word) {
        return known(word).tags();
    }

    /** How often a word stood there. */
    int count(String word) {
        return known(word).count();
    }

    /** A word's most frequent tag, or nothing for one that is new. */
    String mostFrequentTag(String word) {
        return known(word).mostFrequent();
    }

    private Known known(String word) {
        return words.getOrDefault(word, NEW);
    }
}
