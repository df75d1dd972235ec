package dateline.nlp;

/**
 * What each word with its tag, and each label, adds to the parser's hidden layer in each slot, beyond what an empty slot
 * adds; kept after its first use.
 *
 * <p>The memory is bounded: a new entry takes the place of an old one with the same hash. Threads share it without locks,
 * as entries are immutable and two threads that compute the same one agree.
 */
final class Contributions {
    private static final int ENTRIES = 1 << 15;

    private record Entry(long key, float[] vector) {}

    private final ParserModel model;
    private final Entry[] entries = new Entry[ENTRIES];
    private final float[][] labels;
    private final float[][] emptyWords;
    private final float[] base;

    Contributions(ParserModel model) {
        this.model = model;
        base = model.bias();
        emptyWords = new float[ParserModel.WORD_SLOTS][model.hiddenSize];
        for (int slot = 0; slot < ParserModel.WORD_SLOTS; slot++) {
            model.addWord(ParserModel.NULL, ParserModel.NULL, slot, emptyWords[slot]);
            add(emptyWords[slot], base);
        }
        labels = new float[ParserModel.LABEL_SLOTS * model.labels.length][];
        for (int slot = 0; slot < ParserModel.LABEL_SLOTS; slot++) {
            addLabels(slot);
        }
    }

    private void addLabels(int slot) {
        float[] empty = new float[model.hiddenSize];
        model.addLabel(ParserModel.NULL_LABEL, slot, empty);
        add(empty, base);
        for (int label = 0; label < model.labels.length; label++) {
            float[] vector = new float[model.hiddenSize];
            model.addLabel(label, slot, vector);
            subtract(empty, vector);
            labels[slot * model.labels.length + label] = vector;
        }
    }

    /** The hidden layer when every slot is empty. */
    void reset(float[] sum) {
        System.arraycopy(base, 0, sum, 0, sum.length);
    }

    void addLabel(int label, int slot, float[] sum) {
        add(labels[slot * model.labels.length + label], sum);
    }

    void addWord(int word, int tag, int slot, float[] sum) {
        long key = ((long) word * 256 + tag) * ParserModel.WORD_SLOTS + slot;
        int place = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (ENTRIES - 1);
        Entry entry = entries[place];
        if (entry == null || entry.key != key) {
            entry = new Entry(key, wordVector(word, tag, slot));
            entries[place] = entry;
        }
        add(entry.vector, sum);
    }

    private float[] wordVector(int word, int tag, int slot) {
        float[] vector = new float[model.hiddenSize];
        model.addWord(word, tag, slot, vector);
        subtract(emptyWords[slot], vector);
        return vector;
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
