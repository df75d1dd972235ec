package dateline.nlp.parser;

import dateline.nlp.trained.ModelOutput;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The file of a {@link ParserModel} that CoreNLP ships: text, with decimal numbers between single blanks and line feeds. */
public record ParserModelFile(InputStream file) {

    /** @throws IOException if the file is not a model of this kind */
    public static void compile(InputStream gzipped, ModelOutput compiled) throws IOException {
        read(gzipped).write(compiled);
    }

    private static ParserModel read(InputStream gzipped) throws IOException {
        try (InputStream file = new BufferedInputStream(new GZIPInputStream(gzipped, 1 << 16), 1 << 16)) {
            return new ParserModelFile(file).read();
        }
    }

    private ParserModel read() throws IOException {
        int words = header("dict");
        int tags = header("pos");
        int labels = header("label");
        int embeddingSize = header("embeddingSize");
        int hiddenSize = header("hiddenSize");
        if (header("numTokens") != ParserModel.SLOTS) {
            throw new IOException("the parser's model has another number of inputs than " + ParserModel.SLOTS);
        }
        header("preComputed");
        Matrix embeddings = new Matrix(words + tags + labels, embeddingSize);
        ParserModel.Vocabulary vocabulary = new ParserModel.Vocabulary(
                named(embeddings, 0, words), named(embeddings, words, tags), named(embeddings, words + tags, labels));
        Matrix[] hidden = new Matrix[ParserModel.SLOTS];
        for (int slot = 0; slot < hidden.length; slot++) {
            hidden[slot] = matrix(embeddingSize, hiddenSize);
        }
        float[] bias = new float[hiddenSize];
        row(bias);
        return new ParserModel(vocabulary, embeddings, List.of(hidden), bias, matrix(hiddenSize, 2 * (labels - 1) + 1));
    }

    private int header(String name) throws IOException {
        String line = word('\n');
        if (!line.startsWith(name + "=")) {
            throw new IOException("the parser's model says \"" + line + "\" where " + name + " was expected");
        }
        return Integer.parseInt(line.substring(name.length() + 1));
    }

    private List<String> named(Matrix rows, int first, int count) throws IOException {
        String[] names = new String[count];
        for (int at = 0; at < count; at++) {
            names[at] = word(' ');
            row(rows.rows()[first + at]);
        }
        return List.of(names);
    }

    private Matrix matrix(int inputs, int outputs) throws IOException {
        Matrix matrix = new Matrix(inputs, outputs);
        for (float[] row : matrix.rows()) {
            row(row);
        }
        return matrix;
    }

    private void row(float[] row) throws IOException {
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
