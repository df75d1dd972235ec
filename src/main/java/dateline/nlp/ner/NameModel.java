package dateline.nlp.ner;

import dateline.nlp.trained.ModelInput;
import dateline.nlp.trained.ModelOutput;
import dateline.text.NameTag;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The weights of CoreNLP's conditional random field for names: what each feature adds to the scores of labels, or of pairs of
 * a word's label with the one before. Immutable; threads share it.
 *
 * @param labels by their numbers
 * @param features leads to the first of a feature's weights
 * @param weights of each feature in a row, by label or by {@link #pair}
 * @param clusters of words in lower case, digits apart
 * @param lowerCaseWords seen so in the training texts
 * @see <a href="https://aclanthology.org/P05-1045/">Finkel, Grenager and Manning, Incorporating Non-local Information into
 *     Information Extraction Systems by Gibbs Sampling, ACL 2005</a>
 */
record NameModel(
        List<NameTag> labels,
        FeatureTable features,
        float[] weights,
        Map<String, String> clusters,
        Set<String> lowerCaseWords) {
    /** How the names of features end that speak of labels, or of pairs of labels. */
    static final String OF_LABELS = "|C";

    static final String OF_PAIRS = "|CpC";
    private static final String UNKNOWN_CLUSTER = "0";

    static NameModel read(ModelInput in) throws IOException {
        return new NameModel(
                in.strings().stream().map(NameTag::valueOf).toList(),
                FeatureTable.read(in),
                in.floats(),
                in.map(),
                Set.copyOf(in.strings()));
    }

    void write(ModelOutput out) throws IOException {
        out.strings(labels.stream().map(NameTag::name).toList());
        features.write(out);
        out.floats(weights);
        out.map(clusters);
        out.strings(lowerCaseWords.stream().sorted().toList());
    }

    /** The number of a pair of labels: of the word before, and of the word. */
    int pair(int previous, int label) {
        return previous * labels.size() + label;
    }

    /** Its letters by case, with digits and other signs: {@code Xxxxxk} of a capitalized word that lower-case text knows. */
    String shape(String word) {
        return WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2USELC, lowerCaseWords);
    }

    String cluster(String word) {
        String key = word.toLowerCase(Locale.ROOT);
        return clusters.getOrDefault(
                WordShapeClassifier.wordShape(key, WordShapeClassifier.WORDSHAPEDIGITS), UNKNOWN_CLUSTER);
    }

    /**
     * Adds what a feature adds, if the model has it, to the score of each label, or of each {@link #pair}, as its name tells.
     */
    void add(RollingHash feature, double[] scores) {
        int first = features.number(feature);
        if (first != FeatureTable.NONE) {
            for (int at = 0; at < scores.length; at++) {
                scores[at] += weights[first + at];
            }
        }
    }
}
