package dateline.extract.statement;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A neural network with one hidden layer over hashed features. Where a linear model needs a feature for each pair that
 * tells something together, its units find such pairs, and larger groups, by themselves.
 *
 * @param hidden for each feature what it adds to each unit
 * @param output for each unit what it adds to the score, as far as the unit is above nothing
 */
record Network(Weights hidden, float[] output) {

    /** Log odds. */
    double score(Features features) {
        double[] units = new double[output.length];
        hidden.score(features, units);
        double sum = 0;
        for (int unit = 0; unit < units.length; unit++) {
            sum += output[unit] * Math.max(units[unit], 0);
        }
        return sum;
    }

    void write(DataOutputStream out) throws IOException {
        hidden.write(out);
        for (float weight : output) {
            out.writeFloat(weight);
        }
    }

    static Network read(DataInputStream in) throws IOException {
        Weights hidden = Weights.read(in);
        float[] output = new float[hidden.outcomes()];
        for (int unit = 0; unit < output.length; unit++) {
            output[unit] = in.readFloat();
        }
        return new Network(hidden, output);
    }
}
