package dateline.nlp.ner;

import dateline.nlp.trained.ModelInput;
import dateline.nlp.trained.ModelOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The numbers of features by the fingerprints of their names: two flat arrays, as small and near as a table of strings is
 * not. Threads share it once it is filled.
 */
final class FeatureTable {
    static final int NONE = -1;

    private final long[] hashes;
    private final int[] numbers;
    private final int shift;

    /** @param size of the features that will be put in */
    FeatureTable(int size) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * size);
        shift = Long.SIZE - bits;
        hashes = new long[1 << bits];
        numbers = new int[1 << bits];
        Arrays.fill(numbers, NONE);
    }

    static FeatureTable read(ModelInput in) throws IOException {
        long[] hashes = in.longs();
        int[] numbers = in.ints();
        FeatureTable table = new FeatureTable(hashes.length);
        for (int at = 0; at < hashes.length; at++) {
            table.put(hashes[at], numbers[at]);
        }
        return table;
    }

    void write(ModelOutput out) throws IOException {
        int[] taken = IntStream.range(0, numbers.length)
                .filter(place -> numbers[place] != NONE)
                .toArray();
        out.longs(Arrays.stream(taken).mapToLong(place -> hashes[place]).toArray());
        out.ints(Arrays.stream(taken).map(place -> numbers[place]).toArray());
    }

    /** @throws IllegalStateException if another feature has the same fingerprint */
    void put(RollingHash feature, int number) {
        put(feature.hash(), number);
    }

    private void put(long hash, int number) {
        int place = place(hash);
        if (numbers[place] != NONE) {
            throw new IllegalStateException("features " + numbers[place] + " and " + number + " have one fingerprint");
        }
        hashes[place] = hash;
        numbers[place] = number;
    }

    /** The number of a feature, or {@link #NONE}. */
    int number(RollingHash feature) {
        return numbers[place(feature.hash())];
    }

    /** Where the feature stands, or would stand. */
    private int place(long hash) {
        int place = (int) (hash * 0xD6E8FEB86659FD93L >>> shift);
        while (numbers[place] != NONE && hashes[place] != hash) {
            place = (place + 1) & (numbers.length - 1);
        }
        return place;
    }
}
