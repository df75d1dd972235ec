package dateline.extract.entity;

import dateline.text.DataFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How much each piece of evidence weighs, learnt by {@link PronounTraining}.
 *
 * @param kinds one for each {@link Evidence.Kind}
 * @param places one for each place
 */
record EvidenceWeights(double[] kinds, double[] places) {
    private static final String FILE = "/dateline/entity/pronoun-weights.tsv";

    /** All nought. */
    static EvidenceWeights none() {
        return new EvidenceWeights(new double[Evidence.Kind.values().length], new double[Evidence.PLACES]);
    }

    static EvidenceWeights load() {
        EvidenceWeights weights = none();
        DataFile.rows(FILE).forEach(weights::set);
        return weights;
    }

    private void set(String[] row) {
        if (row.length == 2) {
            kinds[Evidence.Kind.valueOf(row[0]).ordinal()] = Double.parseDouble(row[1]);
        } else {
            int place = Evidence.place(
                    Integer.parseInt(row[0]), GrammaticalRole.valueOf(row[1]), GrammaticalRole.valueOf(row[2]));
            places[place] = Double.parseDouble(row[3]);
        }
    }

    double score(Evidence evidence) {
        double sum = places[evidence.place()];
        for (int kind = 0; kind < kinds.length; kind++) {
            sum += kinds[kind] * evidence.values()[kind];
        }
        return sum;
    }

    /** Goes a step towards (or, below nought, away from) a piece of evidence. */
    void learn(Evidence evidence, double step) {
        places[evidence.place()] += step;
        for (int kind = 0; kind < kinds.length; kind++) {
            kinds[kind] += step * evidence.values()[kind];
        }
    }

    /** Makes all weights smaller by a share, lest rare evidence weighs too much. */
    void shrink(double share) {
        for (int at = 0; at < places.length; at++) {
            places[at] *= 1 - share;
        }
        for (int at = 0; at < kinds.length; at++) {
            kinds[at] *= 1 - share;
        }
    }

    /** As the data file has them; what weighs nothing is left out. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Evidence.Kind kind : Evidence.Kind.values()) {
            lines.add(kind + "\t" + number(kinds[kind.ordinal()]));
        }
        for (int sentences = 0; sentences <= Evidence.FARTHEST; sentences++) {
            for (GrammaticalRole pronoun : GrammaticalRole.values()) {
                for (GrammaticalRole phrase : GrammaticalRole.values()) {
                    double weight = places[Evidence.place(sentences, pronoun, phrase)];
                    if (Math.abs(weight) >= 0.005) {
                        lines.add(sentences + "\t" + pronoun + "\t" + phrase + "\t" + number(weight));
                    }
                }
            }
        }
        return lines;
    }

    private static String number(double weight) {
        return String.format(Locale.ROOT, "%.2f", weight);
    }
}
