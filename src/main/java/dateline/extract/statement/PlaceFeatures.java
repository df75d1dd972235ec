package dateline.extract.statement;

/** What a token's place in the tree, seen from the cue, tells of its role. */
record PlaceFeatures(CueView view) {

    void addTo(Features features, int at) {
        CuePaths paths = view.paths;
        int place = view.place(at);
        int second = paths.second[at];
        features.add(10, place);
        features.add(11, place, second);
        features.add(12, place, view.cueWord());
        features.add(13, place, view.cueTag(), view.frame);
        features.add(14, place, second, paths.third[at]);
        features.add(16, place, second, view.cueWord());
        features.add(23, place, view.cueRelation(), second);
        features.add(24, place, view.cueRelation(), view.cueWord());
        token(features, at, place);
        phrase(features, paths.top[at], place);
        if (paths.up[at] > 0 && paths.up[at] < CuePaths.APART) {
            turn(features, at, place);
        }
    }

    private void token(Features features, int at, int place) {
        Codes codes = view.codes;
        int depth = Math.min(view.paths.depth[at], 4);
        features.add(15, place, codes.relation[at], depth);
        features.add(17, place, codes.tag[at]);
        features.add(18, place, codes.word[at]);
        features.add(25, place, depth, codes.word[at], view.cueWord());
    }

    /** The phrase that the token belongs to, seen from the cue: its head and what leads it. */
    private void phrase(Features features, int top, int place) {
        Codes codes = view.codes;
        features.add(19, place, codes.word[top], codes.tag[top]);
        features.add(20, place, codes.marker[top], view.cueTag());
        features.add(21, place, codes.marker[top], view.cueWord());
        features.add(22, place, codes.tag[top], view.frame);
    }

    /** Where the way from the cue turns downwards. */
    private void turn(Features features, int at, int place) {
        Codes codes = view.codes;
        int top = view.paths.top[at];
        int head = view.passage.head[top];
        int turn = head == Passage.NONE ? top : head;
        features.add(26, place, codes.word[turn], codes.relation[view.cue]);
        features.add(27, place, codes.tag[turn], codes.relation[view.cue], view.paths.second[at]);
    }
}
