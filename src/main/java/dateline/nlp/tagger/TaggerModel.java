package dateline.nlp.tagger;

import dateline.nlp.trained.ModelInput;
import dateline.nlp.trained.ModelOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The weights of CoreNLP's maximum entropy tagger: what each value of each feature adds to the scores of tags, the words of
 * the training texts with their tags, and clusters of words. Immutable; threads share it.
 *
 * @param tags all there are
 * @param openTags those that a new word can have
 * @param words of the training texts
 * @param clusters of words in lower case
 * @param features by the number of the feature and its value, tags and places among the weights in turn, by their numbers
 * @see <a href="https://aclanthology.org/N03-1033/">Toutanova, Klein, Manning and Singer, Feature-Rich Part-of-Speech Tagging
 *     with a Cyclic Dependency Network, NAACL 2003</a>
 */
record TaggerModel(
        List<String> tags,
        List<String> openTags,
        TrainingWords words,
        Map<String, String> clusters,
        List<Map<String, int[]>> features,
        double[] weights) {
    private static final int[] NOTHING = {};

    static TaggerModel read(ModelInput in) throws IOException {
        return new TaggerModel(
                in.strings(), in.strings(), TrainingWords.read(in), in.map(), readFeatures(in), in.doubles());
    }

    private static List<Map<String, int[]>> readFeatures(ModelInput in) throws IOException {
        List<Map<String, int[]>> features = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            features.add(ModelInput.map(in.strings(), in.rows()));
        }
        return features;
    }

    void write(ModelOutput out) throws IOException {
        out.strings(tags);
        out.strings(openTags);
        words.write(out);
        out.map(clusters);
        out.writeInt(features.size());
        for (Map<String, int[]> feature : features) {
            List<String> values = feature.keySet().stream().sorted().toList();
            out.strings(values);
            out.rows(values.stream().map(feature::get).toList());
        }
        out.doubles(weights);
    }

    /** The tags a word had in training; all that new words can have, where it had none. */
    List<String> tags(String word) {
        return words.has(word) ? words.tags(word) : openTags;
    }

    String cluster(String word) {
        String known = clusters.get(word.toLowerCase(Locale.ROOT));
        return known != null ? known : clusters.getOrDefault("<unk>", "null");
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
