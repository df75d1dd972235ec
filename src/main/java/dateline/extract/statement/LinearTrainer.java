package dateline.extract.statement;

import java.util.Arrays;
import java.util.Random;

/**
 * Trains weights by AdaGrad: the more often a feature has moved, the smaller its steps.
 *
 * @see WeightMean
 */
final class LinearTrainer {
    private static final double RATE = 0.03;

    private final int outcomes;
    private final float[] table;
    private final float[] squares;
    private final float decay;
    private final WeightMean mean;

    /**
     * @param decay how strongly a weight is drawn to nothing whenever it is touched
     */
    LinearTrainer(int bits, int outcomes, double decay) {
        this.outcomes = outcomes;
        this.table = new float[outcomes << bits];
        this.squares = new float[table.length];
        this.decay = (float) decay;
        this.mean = new WeightMean(table);
        Arrays.fill(squares, 0.1f);
    }

    /** What was learnt: the mean over the rounds that count, rounded. */
    Weights weights() {
        return Weights.rounded(outcomes, mean.mean());
    }

    void endRound(int round, int rounds) {
        mean.endRound(round, rounds);
    }

    private int offset(int hash) {
        return Weights.offset(hash, table.length, outcomes);
    }

    double score(int[] hashes) {
        double sum = 0;
        for (int hash : hashes) {
            sum += table[offset(hash)];
        }
        return sum;
    }

    void score(int[] hashes, double[] scores) {
        for (int hash : hashes) {
            int offset = offset(hash);
            for (int outcome = 0; outcome < scores.length; outcome++) {
                scores[outcome] += table[offset + outcome];
            }
        }
    }

    /** Moves a feature's weight up a gradient. */
    void move(int[] hashes, int outcome, double gradient) {
        for (int hash : hashes) {
            int at = offset(hash) + outcome;
            float slope = (float) gradient - decay * table[at];
            squares[at] += slope * slope;
            table[at] += (float) (RATE * slope / Math.sqrt(squares[at]));
        }
    }

    /** Logistic regression: how likely each example is, to be moved towards 0 or 1. */
    Weights logistic(int[][] examples, double[] wanted, int rounds, long seed) {
        int[] order = new int[examples.length];
        Arrays.setAll(order, at -> at);
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            shuffle(order, random);
            for (int example : order) {
                double likely = 1 / (1 + Math.exp(-score(examples[example])));
                double gradient = wanted[example] - likely;
                if (Math.abs(gradient) > 1e-3) {
                    move(examples[example], 0, gradient);
                }
            }
            endRound(round, rounds);
        }
        return weights();
    }

    static void shuffle(int[] order, Random random) {
        for (int at = order.length - 1; at > 0; at--) {
            int other = random.nextInt(at + 1);
            int kept = order[at];
            order[at] = order[other];
            order[other] = kept;
        }
    }
}
