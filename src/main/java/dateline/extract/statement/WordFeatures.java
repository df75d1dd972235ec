package dateline.extract.statement;

/** What a token itself, its neighbours and its distance from the cue tell of its role. */
record WordFeatures(CueView view) {

    void addTo(Features features, int at) {
        Codes codes = view.codes;
        int side = view.side(at);
        int distance = view.distance(at);
        features.add(30, distance, view.cueTag());
        features.add(31, codes.word[at], side, view.apart(at));
        features.add(32, codes.tag[at], distance);
        features.add(33, codes.wordAt(at - 1), codes.word[at], side);
        features.add(34, codes.word[at], codes.wordAt(at + 1), side);
        features.add(35, codes.tag[at], codes.tagAt(at - 1), codes.tagAt(at + 1), side);
        features.add(36, codes.word[at], distance, view.cueWord());
        features.add(37, distance, view.cueWord());
        features.add(38, view.passage.token(at).name().ordinal(), codes.tag[at], distance);
        features.add(39, codes.relation[at], distance, view.cueTag());
    }
}
