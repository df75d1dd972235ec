package dateline.extract.statement;

import static dateline.extract.statement.Features.pair;

/** What a word governs, and on which side, tells of whether it is the head of a cue. */
record CueFrameFeatures(Passage passage, Codes codes) {

    void addTo(Features features, int at) {
        int word = codes.word[at];
        int frame = 0;
        for (int child : passage.children[at]) {
            boolean after = child > at;
            int relation = codes.coarse[child] * 2 + (after ? 1 : 0);
            features.add(20, relation, codes.level[at]);
            features.add(21, relation, word);
            features.add(22, relation, codes.tag[child], codes.level[at]);
            features.add(23, relation, codes.word[child], codes.level[at]);
            features.add(24, relation, codes.word[child], word);
            int marker = codes.marker[child];
            if (marker != Codes.OUT) {
                features.add(25, relation, marker, codes.level[at]);
                features.add(26, relation, marker, word);
            }
            if (isFrame(child)) {
                frame = pair(frame, relation);
            }
        }
        features.add(27, frame, codes.level[at]);
        features.add(28, frame, word);
        features.add(29, frame, codes.tag[at]);
    }

    private boolean isFrame(int child) {
        return !passage.is(child, "punct")
                && !passage.is(child, "advmod")
                && !passage.is(child, "det")
                && !passage.is(child, "conj")
                && !passage.is(child, "cc");
    }
}
