package dateline.extract.statement;

/**
 * The tokens among which a cue's source and content are looked for: its sentence, with the sentences before and after as
 * far as quotations run.
 *
 * @param cue the cue's head
 * @param from the first token
 * @param to the token after the last
 */
record Window(int cue, int from, int to) {
    private static final int BEFORE = 4;
    private static final int AFTER = 12;

    static Window around(Passage passage, int cue) {
        int sentence = passage.sentence[cue];
        int first = sentence;
        while (first > 0 && sentence - first < BEFORE && quotationRuns(passage, first - 1)) {
            first--;
        }
        int last = sentence;
        int sentences = passage.starts.length - 1;
        while (last + 1 < sentences && last - sentence < AFTER && quotationRuns(passage, last + 1)) {
            last++;
        }
        return new Window(cue, passage.starts[first], passage.starts[last + 1]);
    }

    private static boolean quotationRuns(Passage passage, int sentence) {
        for (int at = passage.starts[sentence]; at < passage.starts[sentence + 1]; at++) {
            if (passage.quotation[at] != Passage.NONE) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return to - from;
    }
}
