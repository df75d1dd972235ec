package dateline.nlp.parser;

import dateline.nlp.trained.ModelInput;
import dateline.nlp.trained.ModelOutput;
import java.io.IOException;

/**
 * Weights between two layers of a network.
 *
 * @param rows a row per input, a column per output
 */
record Matrix(float[][] rows) {
    Matrix(int inputs, int outputs) {
        this(new float[inputs][outputs]);
    }

    static Matrix read(ModelInput in) throws IOException {
        float[][] rows = new float[in.readInt()][];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = in.floats();
        }
        return new Matrix(rows);
    }

    void write(ModelOutput out) throws IOException {
        out.writeInt(rows.length);
        for (float[] row : rows) {
            out.floats(row);
        }
    }

    /** Adds the product of the inputs with this matrix to the outputs: four rows a turn, to touch each output less often. */
    void addProduct(float[] inputs, float[] outputs) {
        int row = 0;
        for (; row + 3 < inputs.length; row += 4) {
            addRows(row, inputs, outputs);
        }
        for (; row < inputs.length; row++) {
            addRow(row, inputs[row], outputs);
        }
    }

    private void addRows(int first, float[] inputs, float[] outputs) {
        float[] row0 = rows[first];
        float[] row1 = rows[first + 1];
        float[] row2 = rows[first + 2];
        float[] row3 = rows[first + 3];
        float input0 = inputs[first];
        float input1 = inputs[first + 1];
        float input2 = inputs[first + 2];
        float input3 = inputs[first + 3];
        for (int at = 0; at < outputs.length; at++) {
            outputs[at] += input0 * row0[at] + input1 * row1[at] + input2 * row2[at] + input3 * row3[at];
        }
    }

    private void addRow(int number, float input, float[] outputs) {
        float[] row = rows[number];
        for (int at = 0; at < outputs.length; at++) {
            outputs[at] += input * row[at];
        }
    }
}
