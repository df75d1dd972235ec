package dateline.extract.statement;

/** The mean of weights over the ends of the later rounds of training, which wavers less than the last. */
final class WeightMean {
    private final float[] weights;
    private final float[] sums;
    private int ends;

    /** @param weights as they change in training */
    WeightMean(float[] weights) {
        this.weights = weights;
        this.sums = new float[weights.length];
    }

    /** Ends a round; the first half of all rounds does not count. */
    void endRound(int round, int rounds) {
        if (2 * round >= rounds - 1) {
            ends++;
            for (int at = 0; at < sums.length; at++) {
                sums[at] += weights[at];
            }
        }
    }

    float[] mean() {
        float[] mean = new float[sums.length];
        for (int at = 0; at < sums.length; at++) {
            mean[at] = sums[at] / ends;
        }
        return mean;
    }
}
