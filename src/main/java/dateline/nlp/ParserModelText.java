package dateline.nlp;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The text of a {@link ParserModel}: decimal numbers, separated by single blanks and line feeds. */
record ParserModelText(InputStream file) {

    int header(String name) throws IOException {
        String line = word('\n');
        if (!line.startsWith(name + "=")) {
            throw new IOException("the parser's model says \"" + line + "\" where " + name + " was expected");
        }
        return Integer.parseInt(line.substring(name.length() + 1));
    }

    String[] named(float[][] rows, int first, int count) throws IOException {
        String[] names = new String[count];
        for (int at = 0; at < count; at++) {
            names[at] = word(' ');
            row(rows[first + at]);
        }
        return names;
    }

    Matrix matrix(int inputs, int outputs) throws IOException {
        Matrix matrix = new Matrix(inputs, outputs);
        for (float[] row : matrix.rows()) {
            row(row);
        }
        return matrix;
    }

    void row(float[] row) throws IOException {
        for (int at = 0; at < row.length; at++) {
            row[at] = number();
        }
    }

    private String word(int end) throws IOException {
        byte[] bytes = new byte[64];
        int length = 0;
        for (int read = next(); read != end; read = next()) {
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * length);
            }
            bytes[length++] = (byte) read;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private float number() throws IOException {
        int read = next();
        boolean negative = read == '-';
        double digits = 0;
        double scale = 0;
        for (int at = negative ? next() : read; at != ' ' && at != '\n'; at = next()) {
            if (at == '.') {
                scale = 1;
            } else {
                digits = 10 * digits + (at - '0');
                scale *= 10;
            }
        }
        double value = scale == 0 ? digits : digits / scale;
        return (float) (negative ? -value : value);
    }

    private int next() throws IOException {
        int read = file.read();
        if (read < 0) {
            throw new EOFException("the parser's model ends too early");
        }
        return read;
    }
}
