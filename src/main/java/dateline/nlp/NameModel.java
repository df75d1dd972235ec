package dateline.nlp;

import dateline.text.NameTag;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.util.Index;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * The weights of CoreNLP's conditional random field for names, read from the file it ships: what each feature adds to the
 * scores of labels, or of pairs of a word's label with the one before. Immutable; threads share it.
 *
 * @see <a href="https://aclanthology.org/P05-1045/">Finkel, Grenager and Manning, Incorporating Non-local Information into
 *     Information Extraction Systems by Gibbs Sampling, ACL 2005</a>
 */
final class NameModel {
    /** How the names of features end that speak of labels, or of pairs of labels. */
    static final String OF_LABELS = "|C";

    static final String OF_PAIRS = "|CpC";
    private static final String UNKNOWN_CLUSTER = "0";

    final List<NameTag> labels;
    private final FeatureTable features;
    private final float[][] weights;
    private final Map<String, String> clusters;
    private final Set<String> lowerCaseWords;

    @SuppressWarnings("unchecked") // the model's file has objects of these types in this order
    private NameModel(ModelStream file) throws IOException {
        List<Index<CRFLabel>> labelings = (List<Index<CRFLabel>>) file.next();
        labels = ((Index<String>) file.next())
                .objectsList().stream().map(NameModel::label).toList();
        features = features((Index<String>) file.next());
        file.next(); // the options of its training
        if (!file.next().equals(1)) {
            throw new IOException("the name model has more than one set of features");
        }
        clusters = file.nextClusters();
        if (file.readInt() != labelings.size() || labelings.size() != 2) {
            throw new IOException("the name model does not look at two labels at a time");
        }
        weights = weights((double[][]) file.next(), labelings.get(1));
        lowerCaseWords = Set.copyOf((Set<String>) file.next());
    }

    private static NameTag label(String name) {
        return name.equals("O") ? NameTag.NONE : NameTag.valueOf(name);
    }

    private static FeatureTable features(Index<String> names) {
        FeatureTable features = new FeatureTable(names.size());
        for (int number = 0; number < names.size(); number++) {
            features.put(RollingHash.of(names.get(number)), number);
        }
        return features;
    }

    /**
     * The weights by feature, for labels or for pairs; those for pairs stand in the file in the order in which the pairs were
     * met in training.
     */
    private float[][] weights(double[][] inFile, Index<CRFLabel> pairs) {
        int[] places = pairs.objectsList().stream()
                .mapToInt(pair -> pair(pair.getLabel()[0], pair.getLabel()[1]))
                .toArray();
        float[][] weights = new float[inFile.length][];
        for (int feature = 0; feature < inFile.length; feature++) {
            double[] row = inFile[feature];
            weights[feature] = new float[row.length];
            for (int at = 0; at < row.length; at++) {
                weights[feature][row.length == places.length ? places[at] : at] = (float) row[at];
            }
        }
        return weights;
    }

    /** @throws IOException if the file is not a model of this kind */
    static NameModel read(InputStream gzipped) throws IOException {
        try (ModelStream file =
                new ModelStream(new BufferedInputStream(new GZIPInputStream(gzipped, 1 << 16), 1 << 16))) {
            return new NameModel(file);
        }
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
        int number = features.number(feature);
        if (number != FeatureTable.NONE) {
            float[] row = weights[number];
            for (int at = 0; at < scores.length; at++) {
                scores[at] += row[at];
            }
        }
    }
}
