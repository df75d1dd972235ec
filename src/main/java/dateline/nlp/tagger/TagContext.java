package dateline.nlp.tagger;

/**
 * What the tags of the two words before add to the scores of a word's tags, for all pairs of tags, and the same as factors,
 * so that a sum of many exponentials becomes a product. Immutable; threads share it.
 */
final class TagContext {
    private static final int TAGS_BEFORE = 3;
    private static final int TAG_BEFORE = 4;

    /** The number of the tag beyond the beginning of a sentence. */
    final int outside;

    private final double[][] scores;
    private final double[][] factors;

    TagContext(TaggerModel model) {
        outside = model.tags().size();
        int width = outside + 1;
        scores = new double[width * width][outside];
        factors = new double[width * width][outside];
        for (int second = 0; second < width; second++) {
            for (int last = 0; last < width; last++) {
                fill(second * width + last, name(second, model), name(last, model), model);
            }
        }
    }

    private String name(int tag, TaggerModel model) {
        return tag == outside ? Tagger.OUTSIDE : model.tags().get(tag);
    }

    private void fill(int pair, String second, String last, TaggerModel model) {
        model.add(TAGS_BEFORE, second + '!' + last, scores[pair]);
        model.add(TAG_BEFORE, last, scores[pair]);
        for (int tag = 0; tag < outside; tag++) {
            factors[pair][tag] = Math.exp(scores[pair][tag]);
        }
    }

    /** The number of a pair of tags: of the second word before, and of the last. */
    int pair(int second, int last) {
        return second * (outside + 1) + last;
    }

    double score(int pair, int tag) {
        return scores[pair][tag];
    }

    /**
     * The logarithm of the sum over all tags of the exponentials of their scores after a pair.
     *
     * @param exponentials of the scores without the pair
     */
    double logSum(int pair, double[] exponentials) {
        double[] factor = factors[pair];
        double sum = 0;
        for (int tag = 0; tag < exponentials.length; tag++) {
            sum += exponentials[tag] * factor[tag];
        }
        return Math.log(sum);
    }
}
