package dateline.extract.statement;

import static dateline.extract.statement.Features.pair;

/** What happens between a token and the one before: where a role may end and another begin. */
record BorderFeatures(CueView view) {

    void addTo(Features features, int at) {
        int before = at - 1;
        int side = side(at);
        Codes codes = view.codes;
        features.add(60, side);
        features.add(61, pair(codes.tag[before], codes.tag[at]), side);
        features.add(62, codes.word[at], side);
        features.add(63, codes.word[before], side);
        features.add(67, quoteChange(at), side);
        features.add(68, view.passage.sentence[before] == view.passage.sentence[at] ? 0 : 1, quoteChange(at));
        features.add(69, codes.relation[before], codes.relation[at], crossing(before, at));
        if (side < 2 || Math.abs(at - view.cue) <= 4) {
            features.add(70, view.cueWord(), codes.word[at], side);
            features.add(71, view.cueWord(), codes.word[before], side);
        }
        features.add(72, codes.word[before], codes.word[at]);
        features.add(74, codes.wordAt(at + 1), codes.word[at], codes.tag[before]);
        places(features, at, side);
    }

    private void places(Features features, int at, int side) {
        int before = at - 1;
        int sameTop = view.paths.top[before] == view.paths.top[at] ? 1 : 0;
        int place = place(at, side);
        int placeBefore = place(before, side);
        features.add(64, place, placeBefore, sameTop);
        features.add(65, place, view.codes.tag[at], sameTop);
        features.add(66, placeBefore, view.codes.tag[before], sameTop);
        features.add(73, place, view.codes.word[at], view.cueTag());
    }

    /** Right before the cue, right behind it, further before, further behind. */
    private int side(int at) {
        return at == view.cue ? 0 : at - 1 == view.cue ? 1 : at < view.cue ? 2 : 3;
    }

    private int place(int at, int side) {
        return pair(view.paths.up[at] * 4 + side, view.paths.first[at]);
    }

    private int quoteChange(int at) {
        int one = view.passage.quotation[at - 1];
        int other = view.passage.quotation[at];
        int change =
                one == other ? (one == Passage.NONE ? 0 : 1) : one == Passage.NONE ? 2 : other == Passage.NONE ? 3 : 4;
        return change * 4 + (view.passage.isMark(at - 1) ? 1 : 0) + (view.passage.isMark(at) ? 2 : 0);
    }

    /** Whether one governs the other, or whose phrase ends here. */
    private int crossing(int before, int at) {
        Passage passage = view.passage;
        if (passage.head[at] == before) {
            return 1;
        }
        if (passage.head[before] == at) {
            return 2;
        }
        return passage.dominates(before, at) ? 3 : passage.dominates(at, before) ? 4 : 5;
    }
}
