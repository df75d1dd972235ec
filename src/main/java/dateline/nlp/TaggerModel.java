package dateline.nlp;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The weights of CoreNLP's maximum entropy tagger, read from the file it ships: what each value of each feature adds to the
 * scores of tags, the words of the training texts with their tags, and clusters of words. Immutable; threads share it.
 *
 * @see <a href="https://aclanthology.org/N03-1033/">Toutanova, Klein, Manning and Singer, Feature-Rich Part-of-Speech Tagging
 *     with a Cyclic Dependency Network, NAACL 2003</a>
 */
final class TaggerModel {
    private static final int[] NOTHING = {};

    /** From the first to the last feature that is numbered in the file. */
    private final List<Map<String, int[]>> features = new ArrayList<>();

    private final List<String> tags = new ArrayList<>();
    private final List<String> openTags = new ArrayList<>();
    private final TrainingWords words;
    private final Map<String, String> clusters;
    private final String unknownCluster;
    private final double[] weights;

    private TaggerModel(DataInputStream file) throws IOException {
        new ModelStream(file).next(); // the configuration of its training
        file.readInt(); // the number of training examples
        file.readInt(); // the number of tags, which follows once more
        words = TrainingWords.read(file);
        if (file.readInt() > 0) {
            throw new IOException("the tagger's model lists verbs with particles, which this version does not know");
        }
        readTags(file);
        clusters = readExtractors(file);
        unknownCluster = clusters.getOrDefault("<unk>", "null");
        readFeatures(file);
        weights = (double[]) new ModelStream(file).next();
    }

    /** @throws IOException if the file is not a model of this kind */
    static TaggerModel read(InputStream in) throws IOException {
        try (DataInputStream file = new DataInputStream(new BufferedInputStream(in, 1 << 16))) {
            return new TaggerModel(file);
        }
    }

    private void readTags(DataInputStream file) throws IOException {
        int size = file.readInt();
        for (int at = 0; at < size; at++) {
            String tag = file.readUTF().intern();
            tags.add(tag);
            if (!file.readBoolean()) {
                openTags.add(tag);
            }
        }
    }

    /** The features of all words, then those of rare words: what they look at is known, but for the clusters in them. */
    private static Map<String, String> readExtractors(DataInputStream file) throws IOException {
        ModelStream extractors = new ModelStream(file);
        extractors.next();
        return extractors.nextClusters();
    }

    private void readFeatures(DataInputStream file) throws IOException {
        int size = file.readInt();
        for (int at = 0; at < size; at++) {
            int weight = file.readInt();
            int feature = file.readInt();
            while (features.size() <= feature) {
                features.add(new HashMap<>());
            }
            String value = file.readUTF();
            int tag = tags.indexOf(file.readUTF());
            features.get(feature).merge(value, new int[] {tag, weight}, TaggerModel::joined);
        }
    }

    private static int[] joined(int[] first, int[] second) {
        int[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    List<String> tags() {
        return tags;
    }

    /** The tags a word had in training; all that new words can have, where it had none. */
    List<String> tags(String word) {
        return words.has(word) ? words.tags(word) : openTags;
    }

    /** The words of the training texts. */
    TrainingWords words() {
        return words;
    }

    String cluster(String word) {
        return clusters.getOrDefault(word.toLowerCase(Locale.ROOT), unknownCluster);
    }

    /** What a value of a feature adds to the tags' scores, for {@link #add(int[], double[])}. */
    int[] weights(int feature, String value) {
        return features.get(feature).getOrDefault(value, NOTHING);
    }

    /** @param tagsAndWeights in turn, by their numbers */
    void add(int[] tagsAndWeights, double[] scores) {
        for (int at = 0; at < tagsAndWeights.length; at += 2) {
            scores[tagsAndWeights[at]] += weights[tagsAndWeights[at + 1]];
        }
    }

    void add(int feature, String value, double[] scores) {
        add(weights(feature, value), scores);
    }
}
