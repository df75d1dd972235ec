package dateline.extract.statement;

import java.util.Arrays;

/**
 * The features of one decision, each hashed to a number: which template it comes from, and its values. No names and no
 * map are kept, so a model is a plain array of weights.
 */
final class Features {
    private int[] hashes = new int[128];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int template, int a) {
        add(template, a, 0, 0);
    }

    void add(int template, int a, int b) {
        add(template, a, b, 0);
    }

    void add(int template, int a, int b, int c) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = mix(mix(mix(template * 0x9E3779B9 + a) + b) + c);
    }

    void add(int template, int a, int b, int c, int d) {
        add(template, a, b, pair(c, d));
    }

    /** One value made of two. */
    static int pair(int a, int b) {
        return mix(a * 0x2545F491 + b);
    }

    /** MurmurHash3's finalizer. */
    private static int mix(int hash) {
        int mixed = hash;
        mixed ^= mixed >>> 16;
        mixed *= 0x85EBCA6B;
        mixed ^= mixed >>> 13;
        mixed *= 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }

    int size() {
        return size;
    }

    int get(int at) {
        return hashes[at];
    }

    int[] toArray() {
        return Arrays.copyOf(hashes, size);
    }
}
