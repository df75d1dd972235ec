package dateline.extract.statement;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The weights of a linear model over hashed features: for each feature one weight per outcome. A byte each, so that those
 * which a sentence asks for are soon in the processor's caches.
 *
 * @param outcomes how many weights a feature has
 * @param steps the weights of one feature side by side; the number of features is a power of two
 */
record Weights(int outcomes, byte[] steps) {
    /** Weights are kept in steps of this size. */
    private static final float STEP = 1 / 24f;

    static Weights zero(int bits, int outcomes) {
        return new Weights(outcomes, new byte[outcomes << bits]);
    }

    /** @param learnt the weights, of any size */
    static Weights rounded(int outcomes, float[] learnt) {
        byte[] steps = new byte[learnt.length];
        for (int at = 0; at < steps.length; at++) {
            steps[at] = (byte) Math.clamp(Math.round(learnt[at] / STEP), -127, 127);
        }
        return new Weights(outcomes, steps);
    }

    /** Where the weights of a feature begin in a table of so many. */
    static int offset(int hash, int length, int outcomes) {
        return (hash & (length / outcomes - 1)) * outcomes;
    }

    private int offset(int hash) {
        return offset(hash, steps.length, outcomes);
    }

    /** Adds each outcome's score to {@code scores}. */
    void score(Features features, double[] scores) {
        for (int at = 0; at < features.size(); at++) {
            int offset = offset(features.get(at));
            for (int outcome = 0; outcome < outcomes; outcome++) {
                scores[outcome] += steps[offset + outcome] * STEP;
            }
        }
    }

    /** The score of the only outcome. */
    double score(Features features) {
        double sum = 0;
        for (int at = 0; at < features.size(); at++) {
            sum += steps[offset(features.get(at))] * STEP;
        }
        return sum;
    }

    /** Zeros are written as runs, others as a byte. */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(outcomes);
        out.writeInt(steps.length);
        int at = 0;
        while (at < steps.length) {
            int end = at;
            while (end < steps.length && steps[end] == 0) {
                end++;
            }
            writeVariable(out, end - at);
            at = end;
            while (end < steps.length && steps[end] != 0) {
                end++;
            }
            writeVariable(out, end - at);
            out.write(steps, at, end - at);
            at = end;
        }
    }

    static Weights read(DataInputStream in) throws IOException {
        int outcomes = in.readInt();
        byte[] steps = new byte[in.readInt()];
        int at = 0;
        while (at < steps.length) {
            at += readVariable(in);
            int run = readVariable(in);
            in.readFully(steps, at, run);
            at += run;
        }
        return new Weights(outcomes, steps);
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
