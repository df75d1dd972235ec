package dateline.nlp.ner;

import dateline.nlp.trained.ModelOutput;
import dateline.nlp.trained.ModelStream;
import dateline.text.NameTag;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.util.Index;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The file of a {@link NameModel} that CoreNLP ships. */
public final class NameModelFile {
    private NameModelFile() {}

    /** @throws IOException if the file is not a model of this kind */
    public static void compile(InputStream gzipped, ModelOutput compiled) throws IOException {
        read(gzipped).write(compiled);
    }

    private static NameModel read(InputStream gzipped) throws IOException {
        try (ModelStream file =
                new ModelStream(new BufferedInputStream(new GZIPInputStream(gzipped, 1 << 16), 1 << 16))) {
            return read(file);
        }
    }

    @SuppressWarnings("unchecked") // the model's file has objects of these types in this order
    private static NameModel read(ModelStream file) throws IOException {
        List<Index<CRFLabel>> labelings = (List<Index<CRFLabel>>) file.next();
        List<NameTag> labels = ((Index<String>) file.next())
                .objectsList().stream().map(NameModelFile::label).toList();
        List<String> features = ((Index<String>) file.next()).objectsList();
        file.next(); // the options of its training
        if (!file.next().equals(1)) {
            throw new IOException("the name model has more than one set of features");
        }
        Map<String, String> clusters = file.nextClusters();
        if (file.readInt() != labelings.size() || labelings.size() != 2) {
            throw new IOException("the name model does not look at two labels at a time");
        }
        float[][] weights = weights((double[][]) file.next(), places(labelings.get(1), labels.size()));
        Set<String> lowerCaseWords = Set.copyOf((Set<String>) file.next());
        return new NameModel(labels, table(features, weights), inOneRow(weights), clusters, lowerCaseWords);
    }

    private static NameTag label(String name) {
        return name.equals("O") ? NameTag.NONE : NameTag.valueOf(name);
    }

    /** Where the weight of each pair of labels belongs; in the file they stand in the order in which the pairs were met in training. */
    private static int[] places(Index<CRFLabel> pairs, int labels) {
        return pairs.objectsList().stream()
                .mapToInt(pair -> pair.getLabel()[0] * labels + pair.getLabel()[1])
                .toArray();
    }

    private static float[][] weights(double[][] inFile, int[] placesOfPairs) {
        float[][] weights = new float[inFile.length][];
        for (int feature = 0; feature < inFile.length; feature++) {
            double[] row = inFile[feature];
            weights[feature] = new float[row.length];
            for (int at = 0; at < row.length; at++) {
                weights[feature][row.length == placesOfPairs.length ? placesOfPairs[at] : at] = (float) row[at];
            }
        }
        return weights;
    }

    private static FeatureTable table(List<String> features, float[][] weights) {
        FeatureTable table = new FeatureTable(features.size());
        int first = 0;
        for (int feature = 0; feature < weights.length; feature++) {
            table.put(RollingHash.of(features.get(feature)), first);
            first += weights[feature].length;
        }
        return table;
    }

    private static float[] inOneRow(float[][] rows) {
        float[] all = new float[Stream.of(rows).mapToInt(row -> row.length).sum()];
        int first = 0;
        for (float[] row : rows) {
            System.arraycopy(row, 0, all, first, row.length);
            first += row.length;
        }
        return all;
    }
}
