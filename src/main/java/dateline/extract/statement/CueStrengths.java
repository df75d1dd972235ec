package dateline.extract.statement;

/** How likely the tokens of a passage are cues, in five steps, and which likely cue governs each of them. */
final class CueStrengths {
    /** From this step on a token is a likely cue. */
    static final int LIKELY = 3;

    private final int[] strength;
    private final int[] governor;
    /** The number of likely cues before each token; one more entry at the end. */
    private final int[] likelyBefore;

    /**
     * @param probability of each token, 0 to 1
     */
    CueStrengths(Passage passage, double[] probability) {
        int size = passage.size();
        strength = new int[size];
        governor = new int[size];
        likelyBefore = new int[size + 1];
        for (int at = 0; at < size; at++) {
            strength[at] = step(probability[at]);
            likelyBefore[at + 1] = likelyBefore[at] + (strength[at] >= LIKELY ? 1 : 0);
        }
        for (int at = 0; at < size; at++) {
            governor[at] = at;
            while (governor[at] != Passage.NONE && strength[governor[at]] < LIKELY) {
                governor[at] = passage.head[governor[at]];
            }
        }
    }

    private static int step(double likely) {
        return likely < 0.1 ? 0 : likely < 0.3 ? 1 : likely < 0.5 ? 2 : likely < 0.8 ? LIKELY : 4;
    }

    int of(int at) {
        return strength[at];
    }

    /** The nearest likely cue at or above a token, or {@link Passage#NONE}. */
    int governor(int at) {
        return governor[at];
    }

    /** How many likely cues stand from one token up to, but not at, another. */
    int likelyFrom(int from, int to) {
        return likelyBefore[Math.max(from, to)] - likelyBefore[from];
    }
}
