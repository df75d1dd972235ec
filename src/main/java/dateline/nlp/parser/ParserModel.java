package dateline.nlp.parser;

import dateline.nlp.trained.ModelInput;
import dateline.nlp.trained.ModelOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The weights of CoreNLP's neural dependency parser: a feed-forward network with one hidden layer over the embeddings of 18
 * words, their 18 tags and 12 labels. Immutable; threads share it.
 *
 * @see <a href="https://aclanthology.org/D14-1082/">Chen and Manning, A Fast and Accurate Dependency Parser using Neural
 *     Networks, EMNLP 2014</a>
 */
final class ParserModel {
    /** The inputs of the network: words, then their tags, then labels. */
    static final int WORD_SLOTS = 18;

    static final int LABEL_SLOTS = 12;
    static final int SLOTS = 2 * WORD_SLOTS + LABEL_SLOTS;
    private static final int UNKNOWN = 0;
    static final int NULL = 1;
    static final int ROOT = 2;
    static final int NULL_LABEL = 0;

    final int hiddenSize;
    /** From 1 on; 0 stands for no label. */
    final String[] labels;

    /** From the hidden units to the transitions: left arcs by label, right arcs by label, shift. */
    final Matrix output;

    private final Vocabulary vocabulary;
    private final float[] bias;
    private final Map<String, Integer> words;
    private final Map<String, Integer> tags;
    /** A row for each word, then for each tag, then for each label. */
    private final Matrix embeddings;
    /** From an embedding to the hidden units, one per slot. */
    private final List<Matrix> hidden;

    /** What the inputs stand for, by their numbers. */
    record Vocabulary(List<String> words, List<String> tags, List<String> labels) {}

    ParserModel(Vocabulary vocabulary, Matrix embeddings, List<Matrix> hidden, float[] bias, Matrix output) {
        this.vocabulary = vocabulary;
        this.embeddings = embeddings;
        this.hidden = hidden;
        this.bias = bias;
        this.output = output;
        hiddenSize = bias.length;
        labels = vocabulary.labels().toArray(String[]::new);
        words = numbers(vocabulary.words());
        tags = numbers(vocabulary.tags());
    }

    private static Map<String, Integer> numbers(List<String> names) {
        return ModelInput.map(names, IntStream.range(0, names.size()).boxed().toList());
    }

    static ParserModel read(ModelInput in) throws IOException {
        Vocabulary vocabulary = new Vocabulary(in.strings(), in.strings(), in.strings());
        Matrix embeddings = Matrix.read(in);
        Matrix[] hidden = new Matrix[SLOTS];
        for (int slot = 0; slot < SLOTS; slot++) {
            hidden[slot] = Matrix.read(in);
        }
        return new ParserModel(vocabulary, embeddings, List.of(hidden), in.floats(), Matrix.read(in));
    }

    void write(ModelOutput out) throws IOException {
        out.strings(vocabulary.words());
        out.strings(vocabulary.tags());
        out.strings(vocabulary.labels());
        embeddings.write(out);
        for (Matrix ofSlot : hidden) {
            ofSlot.write(out);
        }
        out.floats(bias);
        output.write(out);
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
        add(slot, word, sum);
    }

    /** Adds what the tag of a word in a slot contributes to the hidden layer. */
    void addTag(int tag, int slot, float[] sum) {
        add(WORD_SLOTS + slot, words.size() + tag, sum);
    }

    /** Adds what a label in a slot contributes to the hidden layer. */
    void addLabel(int label, int slot, float[] sum) {
        add(2 * WORD_SLOTS + slot, words.size() + tags.size() + label, sum);
    }

    private void add(int slot, int input, float[] sum) {
        hidden.get(slot).addProduct(embeddings.rows()[input], sum);
    }
}
