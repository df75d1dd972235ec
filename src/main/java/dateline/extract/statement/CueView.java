package dateline.extract.statement;

import static dateline.extract.statement.Features.pair;

/** A passage as seen from one cue: where each token stands to it, in the row and in the tree. */
final class CueView {
    final Passage passage;
    final Codes codes;
    final CueStrengths strengths;
    final Window window;
    final int cue;
    final CuePaths paths;
    /** The relations of the cue's core arguments, and on which side of it they stand. */
    final int frame;

    /** Looks at the tokens of a window. */
    CueView(Passage passage, Codes codes, CueStrengths strengths, Window window) {
        this.passage = passage;
        this.codes = codes;
        this.strengths = strengths;
        this.window = window;
        this.cue = window.cue();
        this.paths = new CuePaths(passage, codes, window);
        this.frame = frame();
    }

    private int frame() {
        int found = 0;
        for (int child : passage.children[cue]) {
            if (isArgument(passage.relation[child])) {
                found = pair(found, codes.coarse[child] * 2 + (child > cue ? 1 : 0));
            }
        }
        return found;
    }

    private static boolean isArgument(String relation) {
        return relation.startsWith("nsubj")
                || relation.startsWith("obj")
                || relation.startsWith("ccomp")
                || relation.startsWith("xcomp")
                || relation.startsWith("parataxis");
    }

    int cueWord() {
        return codes.word[cue];
    }

    int cueTag() {
        return codes.tag[cue];
    }

    /** What the cue is to its head; 0 for a root. */
    int cueRelation() {
        return passage.head[cue] == Passage.NONE ? 0 : codes.relation[cue];
    }

    /** -1 before the cue, 0 at it, 1 behind it. */
    int side(int at) {
        return Integer.signum(at - cue);
    }

    /** How many sentences lie between, up to three. */
    int apart(int at) {
        return Math.clamp(passage.sentence[at] - passage.sentence[cue], -3, 3);
    }

    /** How many tokens lie between, in steps. */
    int distance(int at) {
        int away = Math.abs(at - cue);
        int step = away <= 4 ? away : away <= 6 ? 5 : away <= 10 ? 6 : away <= 20 ? 7 : 8;
        return at < cue ? -step : step;
    }

    /** How far up from the cue its way leads, and by which relation down from there, on which side. */
    int place(int at) {
        return pair(paths.up[at] * 3 + side(at), paths.first[at]);
    }
}
