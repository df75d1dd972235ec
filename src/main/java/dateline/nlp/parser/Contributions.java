package dateline.nlp.parser;

/**
 * What each word, tag and label adds to the parser's hidden layer in each slot, beyond what an empty slot adds. Those of tags
 * and labels are all kept, those of words after their first use.
 *
 * <p>The memory is bounded (256 MB): a new entry takes the place of that of the two with the same hash which was used longer
 * ago. Threads share it without locks, as entries are immutable and two threads that compute the same one agree.
 */
final class Contributions {
    private static final int ENTRY_BITS = 16;

    private record Entry(int key, float[] vector) {}

    private final ParserModel model;
    private final Entry[] entries = new Entry[1 << ENTRY_BITS];
    private final float[][] tags;
    private final float[][] labels;
    private final float[][] emptyWords;
    private final float[] base;

    Contributions(ParserModel model) {
        this.model = model;
        base = model.bias();
        emptyWords = new float[ParserModel.WORD_SLOTS][model.hiddenSize];
        for (int slot = 0; slot < ParserModel.WORD_SLOTS; slot++) {
            model.addWord(ParserModel.NULL, slot, emptyWords[slot]);
            add(emptyWords[slot], base);
        }
        tags = all(ParserModel.WORD_SLOTS, model.tags(), ParserModel.NULL, model::addTag);
        labels = all(ParserModel.LABEL_SLOTS, model.labels.length, ParserModel.NULL_LABEL, model::addLabel);
    }

    /** How a kind of input adds to the hidden layer. */
    private interface Adding {
        void add(int input, int slot, float[] sum);
    }

    /** The contributions of all inputs of a kind, slot by slot; those of the empty one go to the base. */
    private float[][] all(int slots, int inputs, int empty, Adding adding) {
        float[][] all = new float[slots * inputs][];
        for (int slot = 0; slot < slots; slot++) {
            float[] emptyVector = new float[model.hiddenSize];
            adding.add(empty, slot, emptyVector);
            add(emptyVector, base);
            for (int input = 0; input < inputs; input++) {
                float[] vector = new float[model.hiddenSize];
                adding.add(input, slot, vector);
                subtract(emptyVector, vector);
                all[slot * inputs + input] = vector;
            }
        }
        return all;
    }

    /** The hidden layer when every slot is empty. */
    void reset(float[] sum) {
        System.arraycopy(base, 0, sum, 0, sum.length);
    }

    void addLabel(int label, int slot, float[] sum) {
        add(labels[slot * model.labels.length + label], sum);
    }

    void addWord(int word, int tag, int slot, float[] sum) {
        add(wordVector(word, slot), tags[slot * model.tags() + tag], sum);
    }

    private float[] wordVector(int word, int slot) {
        int key = word * ParserModel.WORD_SLOTS + slot;
        int place = (key * 0x9E3779B9) >>> (Integer.SIZE - ENTRY_BITS) & ~1;
        Entry first = entries[place];
        if (first != null && first.key == key) {
            return first.vector;
        }
        Entry second = entries[place + 1];
        Entry wanted = second != null && second.key == key ? second : new Entry(key, vector(word, slot));
        entries[place + 1] = first;
        entries[place] = wanted;
        return wanted.vector;
    }

    private float[] vector(int word, int slot) {
        float[] vector = new float[model.hiddenSize];
        model.addWord(word, slot, vector);
        subtract(emptyWords[slot], vector);
        return vector;
    }

    private static void add(float[] first, float[] second, float[] sum) {
        for (int unit = 0; unit < sum.length; unit++) {
            sum[unit] += first[unit] + second[unit];
        }
    }

    private static void add(float[] vector, float[] sum) {
        for (int unit = 0; unit < sum.length; unit++) {
            sum[unit] += vector[unit];
        }
    }

    private static void subtract(float[] vector, float[] sum) {
        for (int unit = 0; unit < sum.length; unit++) {
            sum[unit] -= vector[unit];
        }
    }
}
