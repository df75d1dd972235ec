package dateline.extract.statement;

/** What other likely cues, and commas, between a token and the cue tell of its role. */
record RivalFeatures(CueView view) {

    void addTo(Features features, int at) {
        Passage passage = view.passage;
        int side = view.side(at);
        int apart = view.apart(at);
        int owner = owner(at);
        int from = Math.min(at, view.cue) + 1;
        int to = Math.max(at, view.cue);
        int others = Math.min(view.strengths.likelyFrom(from, to), 2);
        int commas = view.codes.commasFrom(from, to);
        features.add(50, owner, side, apart);
        features.add(51, owner, view.place(at));
        features.add(52, owner, view.strengths.of(at), side, view.cueTag());
        features.add(53, Math.min(commas, 3), side, others, apart);
        features.add(54, others, side, view.codes.tag[at], passage.quotation[at] == Passage.NONE ? 0 : 1);
        features.add(55, Math.min(commas, 2), view.place(at));
    }

    /** Whether the token hangs on no cue, on this one, on the one that this one hangs on too, or on another. */
    private int owner(int at) {
        int governor = view.strengths.governor(at);
        if (governor == Passage.NONE) {
            return 0;
        }
        return governor == view.cue ? 1 : governor == view.strengths.governor(view.cue) ? 2 : 3;
    }
}
