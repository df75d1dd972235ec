package dateline.extract.statement;

/** What governs a word tells of whether it is the head of a cue. */
record GovernmentFeatures(Passage passage, Codes codes) {

    void addTo(Features features, int at) {
        int word = codes.word[at];
        int relation = codes.relation[at];
        int head = passage.head[at];
        features.add(30, relation, codes.level[at]);
        features.add(31, relation, word);
        if (head == Passage.NONE) {
            return;
        }
        features.add(32, relation, codes.level[head], codes.level[at]);
        features.add(33, relation, codes.word[head], codes.tag[at]);
        features.add(34, relation, codes.word[head], word);
        int subject = passage.child(head, "nsubj");
        if (passage.is(at, "xcomp") || passage.is(at, "conj")) {
            features.add(35, relation, subject == Passage.NONE ? Codes.OUT : codes.word[subject], codes.level[at]);
        }
        nearestAbove(features, at);
        features.add(39, strongestAbove(at), codes.level[at]);
    }

    /** The nearest word above that is often a cue, and the way there. */
    private void nearestAbove(Features features, int at) {
        int below = at;
        int steps = 0;
        for (int above = passage.head[at]; above != Passage.NONE; above = passage.head[above]) {
            if (codes.level[above] >= 3 && !passage.is(below, "conj")) {
                features.add(36, codes.coarse[below], codes.level[above], Math.min(steps, 3), below < above ? 1 : 0);
                features.add(37, codes.coarse[below], codes.word[above], below < above ? 1 : 0);
                features.add(38, codes.coarse[below], codes.level[above], codes.word[at]);
                return;
            }
            below = above;
            steps++;
        }
    }

    /** How often the word above that is most often a cue is one, in five steps. */
    private int strongestAbove(int at) {
        int strongest = 0;
        for (int above = passage.head[at]; above != Passage.NONE; above = passage.head[above]) {
            strongest = Math.max(strongest, codes.level[above]);
        }
        return strongest;
    }
}
