package dateline.nlp;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of the texts that the tagger was trained on, with the tags they had there. */
final class TrainingWords {
    /**
     * A word of the training texts.
     *
     * @param tags those it had there
     * @param mostFrequent of its tags
     * @param count how often it stood there
     */
    private record Known(List<String> tags, String mostFrequent, int count) {}

    private static final Known NEW = new Known(List.of(), "", 0);

    private final Map<String, Known> words;

    private TrainingWords(Map<String, Known> words) {
        this.words = words;
    }

    static TrainingWords read(DataInputStream file) throws IOException {
        int size = file.readInt();
        Map<String, Known> words = new HashMap<>(2 * size);
        for (int at = 0; at < size; at++) {
            words.put(file.readUTF(), word(file));
        }
        return new TrainingWords(words);
    }

    private static Known word(DataInputStream file) throws IOException {
        int size = file.readInt();
        String[] tags = new String[size];
        String mostFrequent = "";
        int most = 0;
        int sum = 0;
        for (int at = 0; at < size; at++) {
            tags[at] = file.readUTF().intern();
            int count = file.readInt();
            sum += count;
            if (count > most) {
                most = count;
                mostFrequent = tags[at];
            }
        }
        return new Known(List.of(tags), mostFrequent, sum);
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
