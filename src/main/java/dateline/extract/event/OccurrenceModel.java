package dateline.extract.event;

import dateline.text.DataFile;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How likely a word tells of an event, by logistic regression over {@link OccurrenceFeatures}, learnt by {@link
 * OccurrenceTraining}.
 */
final class OccurrenceModel {
    private static final String FILE = "/dateline/event/occurrence-weights.tsv";
    /** So likely must it be that a verb tells of an event. */
    private static final double LIKELY = 0.6;
    /** Nouns tell of events less often in other texts than in those of the training, which tell of one story each. */
    private static final double LIKELY_NOUN = 0.85;

    private static final double LEAST = 0.05;

    private final Map<String, Double> weights;

    OccurrenceModel(Map<String, Double> weights) {
        this.weights = weights;
    }

    static OccurrenceModel load() {
        Map<String, Double> weights = new TreeMap<>();
        DataFile.rows(FILE).forEach(columns -> weights.put(columns[0], Double.valueOf(columns[1])));
        return new OccurrenceModel(Map.copyOf(weights));
    }

    double probability(Collection<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    boolean isLikely(Collection<String> features) {
        return probability(features) >= (features.contains("n") ? LIKELY_NOUN : LIKELY);
    }

    /** As the data file has them; what hardly weighs is left out. */
    List<String> lines() {
        return new TreeMap<>(weights)
                .entrySet().stream()
                        .filter(weight -> Math.abs(weight.getValue()) >= LEAST)
                        .map(weight -> weight.getKey() + "\t" + String.format(Locale.ROOT, "%.2f", weight.getValue()))
                        .toList();
    }
}
