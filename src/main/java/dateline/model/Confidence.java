package dateline.model;

/** How sure an extractor is: from 0, not at all, to 1. */
final class Confidence {
    private Confidence() {}

    static void check(double confidence) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence runs from 0 to 1, not " + confidence);
        }
    }
}
