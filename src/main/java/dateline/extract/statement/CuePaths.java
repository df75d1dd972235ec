package dateline.extract.statement;

import java.util.Arrays;

/** How each token of a passage hangs together with one cue in the trees: up from the cue so far, then down so. */
final class CuePaths {
    private static final int UNKNOWN = -1;
    /** The way up to a token of another sentence. */
    static final int APART = 9;

    private final Passage passage;
    private final Codes codes;
    /** How far above the cue the way down begins: 0 for what the cue governs, 9 for another sentence. */
    final int[] up;
    /** The first token of the way down, the token itself where it lies on the way up. */
    final int[] top;
    /** The first three relations of the way down, 0 where it is shorter. */
    final int[] first;

    final int[] second;
    final int[] third;
    final int[] depth;

    CuePaths(Passage passage, Codes codes, Window window) {
        this.passage = passage;
        this.codes = codes;
        int size = passage.size();
        up = new int[size];
        top = new int[size];
        first = new int[size];
        second = new int[size];
        third = new int[size];
        depth = new int[size];
        Arrays.fill(up, window.from(), window.to(), UNKNOWN);
        int rank = 0;
        for (int above = window.cue(); above != Passage.NONE; above = passage.head[above]) {
            up[above] = Math.min(rank++, 8);
            top[above] = above;
        }
        for (int at = window.from(); at < window.to(); at++) {
            resolve(at);
        }
    }

    private void resolve(int at) {
        if (up[at] != UNKNOWN) {
            return;
        }
        int head = passage.head[at];
        if (head == Passage.NONE) {
            up[at] = APART;
            top[at] = at;
            return;
        }
        resolve(head);
        up[at] = up[head];
        depth[at] = depth[head] + 1;
        top[at] = depth[head] == 0 ? at : top[head];
        first[at] = depth[head] == 0 ? codes.coarse[at] : first[head];
        second[at] = depth[head] == 1 ? codes.coarse[at] : second[head];
        third[at] = depth[head] == 2 ? codes.coarse[at] : third[head];
    }
}
