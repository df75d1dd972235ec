package dateline.extract.statement;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The weights of a linear model over hashed features: for each feature one weight per outcome.
 *
 * @param outcomes how many weights a feature has
 * @param table the weights of one feature side by side; the number of features is a power of two
 */
record Weights(int outcomes, float[] table) {
    /** Weights are written in steps of this size; what is nearer to nothing is not written. */
    private static final float STEP = 1 / 24f;

    static Weights zero(int bits, int outcomes) {
        return new Weights(outcomes, new float[outcomes << bits]);
    }

    /** As they would come back from a file: what is learnt on top of others then learns from what will be there. */
    Weights rounded() {
        float[] rounded = new float[table.length];
        for (int at = 0; at < table.length; at++) {
            rounded[at] = step(table[at]) * STEP;
        }
        return new Weights(outcomes, rounded);
    }

    /** Where the weights of a feature begin. */
    int offset(int hash) {
        return (hash & (table.length / outcomes - 1)) * outcomes;
    }

    /** Adds each outcome's score to {@code scores}. */
    void score(Features features, double[] scores) {
        for (int at = 0; at < features.size(); at++) {
            int offset = offset(features.get(at));
            for (int outcome = 0; outcome < outcomes; outcome++) {
                scores[outcome] += table[offset + outcome];
            }
        }
    }

    /** The score of the only outcome. */
    double score(Features features) {
        double sum = 0;
        for (int at = 0; at < features.size(); at++) {
            sum += table[offset(features.get(at))];
        }
        return sum;
    }

    /** Zeros are written as runs, others as a byte. */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(outcomes);
        out.writeInt(table.length);
        int at = 0;
        while (at < table.length) {
            int end = at;
            while (end < table.length && step(table[end]) == 0) {
                end++;
            }
            writeVariable(out, end - at);
            at = end;
            while (end < table.length && step(table[end]) != 0) {
                end++;
            }
            writeVariable(out, end - at);
            for (; at < end; at++) {
                out.writeByte(step(table[at]));
            }
        }
    }

    static Weights read(DataInputStream in) throws IOException {
        int outcomes = in.readInt();
        float[] table = new float[in.readInt()];
        int at = 0;
        while (at < table.length) {
            at += readVariable(in);
            for (int end = at + readVariable(in); at < end; at++) {
                table[at] = in.readByte() * STEP;
            }
        }
        return new Weights(outcomes, table);
    }

    private static int step(float weight) {
        return Math.clamp(Math.round(weight / STEP), -127, 127);
    }

    private static void writeVariable(DataOutputStream out, int number) throws IOException {
        int rest = number;
        while (rest > 127) {
            out.writeByte(rest & 127 | 128);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static int readVariable(DataInputStream in) throws IOException {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            int next = in.readUnsignedByte();
            number |= (next & 127) << shift;
            if (next < 128) {
                return number;
            }
        }
    }
}
