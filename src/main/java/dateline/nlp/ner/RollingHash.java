package dateline.nlp.ner;

/**
 * A hash of a text, which follows from those of its parts: so that the name of a feature can be looked up without being put
 * together. Polynomial, modulo 2<sup>64</sup>.
 *
 * @param hash of the text; two of some hundred thousand texts hardly ever share one
 * @param shift by what the hash of a text before this one is multiplied
 */
record RollingHash(long hash, long shift) {
    private static final long BASE = 0x9E3779B97F4A7C15L;

    static RollingHash of(String text) {
        long hash = 0;
        long shift = 1;
        for (int at = 0; at < text.length(); at++) {
            hash = hash * BASE + text.charAt(at);
            shift *= BASE;
        }
        return new RollingHash(hash, shift);
    }

    /** Of this text with the other after it. */
    RollingHash then(RollingHash other) {
        return new RollingHash(hash * other.shift + other.hash, shift * other.shift);
    }
}
