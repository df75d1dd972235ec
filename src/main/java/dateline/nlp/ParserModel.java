package dateline.nlp;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The weights of CoreNLP's neural dependency parser, read from the file it ships: a feed-forward network with one hidden
 * layer over the embeddings of 18 words, their 18 tags and 12 labels. Immutable; threads share it.
 *
 * @see <a href="https://aclanthology.org/D14-1082/">Chen and Manning, A Fast and Accurate Dependency Parser using Neural
 *     Networks, EMNLP 2014</a>
 */
final class ParserModel {
    /** The inputs of the network: words, then their tags, then labels. */
    static final int WORD_SLOTS = 18;

    static final int LABEL_SLOTS = 12;
    private static final int SLOTS = 2 * WORD_SLOTS + LABEL_SLOTS;
    private static final int UNKNOWN = 0;
    static final int NULL = 1;
    static final int ROOT = 2;
    static final int NULL_LABEL = 0;

    final int hiddenSize;
    /** From 1 on; 0 stands for no label. */
    final String[] labels;

    /** From the hidden units to the transitions: left arcs by label, right arcs by label, shift. */
    final Matrix output;

    private final float[] bias;
    private final Map<String, Integer> words;
    private final Map<String, Integer> tags;
    private final float[][] embeddings;
    /** From an embedding to the hidden units, one per slot. */
    private final Matrix[] hidden;

    private ParserModel(ParserModelText file) throws IOException {
        int wordCount = file.header("dict");
        int tagCount = file.header("pos");
        int labelCount = file.header("label");
        int embeddingSize = file.header("embeddingSize");
        hiddenSize = file.header("hiddenSize");
        if (file.header("numTokens") != SLOTS) {
            throw new IOException("the parser's model has another number of inputs than " + SLOTS);
        }
        file.header("preComputed");
        embeddings = new float[wordCount + tagCount + labelCount][embeddingSize];
        words = index(file.named(embeddings, 0, wordCount));
        tags = index(file.named(embeddings, wordCount, tagCount));
        labels = file.named(embeddings, wordCount + tagCount, labelCount);
        hidden = new Matrix[SLOTS];
        for (int slot = 0; slot < SLOTS; slot++) {
            hidden[slot] = file.matrix(embeddingSize, hiddenSize);
        }
        bias = new float[hiddenSize];
        file.row(bias);
        output = file.matrix(hiddenSize, 2 * (labelCount - 1) + 1);
    }

    /** @throws IOException if the file is not a model of this kind */
    static ParserModel read(InputStream gzipped) throws IOException {
        try (InputStream file = new BufferedInputStream(new GZIPInputStream(gzipped, 1 << 16), 1 << 16)) {
            return new ParserModel(new ParserModelText(file));
        }
    }

    private static Map<String, Integer> index(String[] names) {
        Map<String, Integer> index = new HashMap<>(2 * names.length);
        for (int at = 0; at < names.length; at++) {
            index.put(names[at], at);
        }
        return index;
    }

    int word(String word) {
        return words.getOrDefault(word, UNKNOWN);
    }

    int tag(String tag) {
        return tags.getOrDefault(tag, UNKNOWN);
    }

    int transitions() {
        return 2 * (labels.length - 1) + 1;
    }

    /** The hidden layer's bias, afresh. */
    float[] bias() {
        return bias.clone();
    }

    int tags() {
        return tags.size();
    }

    /** Adds what a word in a slot contributes to the hidden layer. */
    void addWord(int word, int slot, float[] sum) {
        hidden[slot].addProduct(embeddings[word], sum);
    }

    /** Adds what the tag of a word in a slot contributes to the hidden layer. */
    void addTag(int tag, int slot, float[] sum) {
        hidden[WORD_SLOTS + slot].addProduct(embeddings[words.size() + tag], sum);
    }

    /** Adds what a label in a slot contributes to the hidden layer. */
    void addLabel(int label, int slot, float[] sum) {
        hidden[2 * WORD_SLOTS + slot].addProduct(embeddings[words.size() + tags.size() + label], sum);
    }
}
