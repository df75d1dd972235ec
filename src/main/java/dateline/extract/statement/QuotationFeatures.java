package dateline.extract.statement;

/** What the quotation marks around a token, and around the cue, tell of its role. */
final class QuotationFeatures {
    private static final int FAR = 10;

    private final CueView view;
    private final Passage passage;
    /** The number of the first quotation that ends behind the cue. */
    private final int next;

    QuotationFeatures(CueView view) {
        this.view = view;
        this.passage = view.passage;
        this.next = nextQuotation();
    }

    private int nextQuotation() {
        for (int at = view.cue; at < passage.size(); at++) {
            if (passage.quotation[at] != Passage.NONE) {
                return passage.quotation[at];
            }
        }
        return passage.quotations.size();
    }

    void addTo(Features features, int at) {
        int kind = kind(at);
        features.add(40, kind, view.side(at), view.apart(at));
        features.add(41, kind, view.side(at), view.cueWord());
        if (passage.quotation[at] != Passage.NONE) {
            quoted(features, at, kind);
        }
    }

    /** Which of the two is quoted, and whether in one quotation. */
    private int kind(int at) {
        int mine = passage.quotation[at];
        int its = passage.quotation[view.cue];
        if (mine == Passage.NONE) {
            return its == Passage.NONE ? 0 : 1;
        }
        return its == mine ? 2 : its == Passage.NONE ? 3 : 4;
    }

    private void quoted(Features features, int at, int kind) {
        int mine = passage.quotation[at];
        int its = passage.quotation[view.cue];
        int order = its != Passage.NONE ? 0 : Math.clamp(mine - next, -4, 4);
        int near = mine == its ? 0 : distanceTo(mine);
        int length = Math.min(passage.quotations.get(mine).length() / 12, 6);
        int strangers = otherCuesNear(mine);
        features.add(42, kind, order, view.apart(at), near);
        features.add(43, kind, order, view.cueWord(), view.apart(at));
        features.add(44, kind, order, length, near);
        features.add(45, kind, view.place(at), order);
        features.add(46, kind, order, view.apart(at), strangers);
        features.add(47, strangers, near, length);
    }

    private int distanceTo(int quotation) {
        boolean before = passage.quotations.get(quotation).begin()
                < passage.token(view.cue).span().begin();
        for (int away = 0; away < FAR; away++) {
            int at = before ? view.cue - away : view.cue + away;
            if (at >= 0 && at < passage.size() && passage.quotation[at] == quotation) {
                return away;
            }
        }
        return FAR;
    }

    /** The strongest other cue outside quotations between the cue and a quotation, or right behind it. */
    private int otherCuesNear(int quotation) {
        int begin = passage.tokenAt(passage.quotations.get(quotation).begin());
        int end = passage.tokenAt(passage.quotations.get(quotation).end());
        int to = Math.min(Math.max(view.cue, end + 4), passage.size());
        int strongest = 0;
        for (int at = Math.min(view.cue, begin); at < to; at++) {
            if (at != view.cue && passage.quotation[at] == Passage.NONE) {
                strongest = Math.max(strongest, view.strengths.of(at));
            }
        }
        return strongest;
    }
}
