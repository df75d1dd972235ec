package dateline.extract.statement;

import java.util.Arrays;
import java.util.Random;

/**
 * Trains a network by AdaGrad. In each step some of the units, chosen by lot, are silent, so that none relies on others;
 * features that are rare stay out.
 */
final class NetworkTrainer {
    private static final int BITS = 16;
    private static final int UNITS = 64;
    private static final int ROUNDS = 6;
    private static final int RARE = 10;
    private static final float RATE = 0.02f;
    private static final double SILENT = 0.3;
    private static final double ENOUGH = 1e-3;

    private final Random random;
    private final int[] counts = new int[1 << BITS];
    private final float[] hidden = new float[UNITS << BITS];
    private final float[] hiddenSquares = new float[hidden.length];
    private final float[] output = new float[UNITS];
    private final float[] outputSquares = new float[UNITS];
    private final float[] units = new float[UNITS];
    private final boolean[] speaks = new boolean[UNITS];

    private NetworkTrainer(int[][] examples, long seed) {
        random = new Random(seed);
        for (int[] example : examples) {
            for (int hash : example) {
                counts[row(hash)]++;
            }
        }
        for (int at = 0; at < hidden.length; at++) {
            hidden[at] = counts[at / UNITS] < RARE ? 0 : (float) random.nextGaussian() * 0.05f;
        }
        for (int unit = 0; unit < UNITS; unit++) {
            output[unit] = (float) random.nextGaussian() * 0.2f;
        }
        Arrays.fill(hiddenSquares, 0.1f);
        Arrays.fill(outputSquares, 0.1f);
    }

    /** Learns how likely each example is, moved towards 0 or 1. */
    static Network train(int[][] examples, double[] wanted, long seed) {
        return new NetworkTrainer(examples, seed).fit(examples, wanted);
    }

    private Network fit(int[][] examples, double[] wanted) {
        WeightMean hiddenMean = new WeightMean(hidden);
        WeightMean outputMean = new WeightMean(output);
        int[] order = new int[examples.length];
        Arrays.setAll(order, at -> at);
        for (int round = 0; round < ROUNDS; round++) {
            LinearTrainer.shuffle(order, random);
            for (int example : order) {
                learn(examples[example], wanted[example]);
            }
            hiddenMean.endRound(round, ROUNDS);
            outputMean.endRound(round, ROUNDS);
        }
        return new Network(Weights.rounded(UNITS, hiddenMean.mean()), outputMean.mean());
    }

    private void learn(int[] example, double wanted) {
        for (int unit = 0; unit < UNITS; unit++) {
            speaks[unit] = random.nextDouble() >= SILENT;
        }
        double gradient = wanted - 1 / (1 + Math.exp(-score(example)));
        if (Math.abs(gradient) > ENOUGH) {
            move(example, (float) (gradient / (1 - SILENT)));
        }
    }

    private double score(int[] example) {
        Arrays.fill(units, 0);
        for (int hash : example) {
            int from = row(hash) * UNITS;
            for (int unit = 0; unit < UNITS; unit++) {
                units[unit] += hidden[from + unit];
            }
        }
        double sum = 0;
        for (int unit = 0; unit < UNITS; unit++) {
            units[unit] = speaks[unit] ? Math.max(units[unit], 0) : 0;
            sum += output[unit] * units[unit];
        }
        return sum / (1 - SILENT);
    }

    private void move(int[] example, float gradient) {
        for (int unit = 0; unit < UNITS; unit++) {
            float slope = gradient * units[unit];
            units[unit] = units[unit] > 0 ? gradient * output[unit] : 0;
            outputSquares[unit] += slope * slope;
            output[unit] += RATE * slope / (float) Math.sqrt(outputSquares[unit]);
        }
        for (int hash : example) {
            int from = row(hash) * UNITS;
            for (int unit = 0; unit < UNITS && counts[row(hash)] >= RARE; unit++) {
                float slope = units[unit];
                hiddenSquares[from + unit] += slope * slope;
                hidden[from + unit] += RATE * slope / (float) Math.sqrt(hiddenSquares[from + unit]);
            }
        }
    }

    private static int row(int hash) {
        return hash & (1 << BITS) - 1;
    }
}
