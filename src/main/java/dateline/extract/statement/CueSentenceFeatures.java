package dateline.extract.statement;

/** What the sentence around a word, most of all its quotations, tells of whether the word is the head of a cue. */
record CueSentenceFeatures(Passage passage, Codes codes) {
    private static final int FAR = 9;

    void addTo(Features features, int at) {
        int first = passage.starts[passage.sentence[at]];
        int last = passage.starts[passage.sentence[at] + 1] - 1;
        int share = quotedShare(first, last);
        int quoted = isQuoted(at) ? 1 : 0;
        features.add(40, quoted, codes.level[at], share);
        features.add(41, quoted, codes.word[at], share == 0 ? 0 : 1);
        if (!isQuoted(at)) {
            beside(features, at, first, last);
        }
        features.add(47, Math.min(at - first, 6), codes.level[at]);
        features.add(48, Math.min(last - at, 6), codes.level[at]);
        features.add(49, Math.min(rivals(at, first, last), 3), codes.level[at]);
    }

    private boolean isQuoted(int at) {
        return passage.quotation[at] != Passage.NONE;
    }

    /** How much of the sentence is quoted, in four steps; 0 for nothing. */
    private int quotedShare(int first, int last) {
        int quoted = 0;
        for (int at = first; at <= last; at++) {
            quoted += isQuoted(at) ? 1 : 0;
        }
        return quoted == 0 ? 0 : 1 + 3 * quoted / (last - first + 1);
    }

    private void beside(Features features, int at, int first, int last) {
        int level = codes.level[at];
        int before = quotationBefore(at, first);
        int after = quotationAfter(at, last);
        features.add(42, before, after, level);
        features.add(43, before, codes.word[at]);
        features.add(44, after, codes.word[at]);
        int previous = first > 0 && isQuoted(first - 1) ? 1 : 0;
        int next = last + 1 < passage.size() && isQuoted(last + 1) ? 1 : 0;
        features.add(45, previous, next, level);
        features.add(46, previous, next, level, Math.min(last - first, 12));
    }

    private int quotationBefore(int at, int first) {
        for (int other = at - 1; other >= first; other--) {
            if (isQuoted(other)) {
                return Math.min(at - other, FAR - 1);
            }
        }
        return FAR;
    }

    private int quotationAfter(int at, int last) {
        for (int other = at + 1; other <= last; other++) {
            if (isQuoted(other)) {
                return Math.min(other - at, FAR - 1);
            }
        }
        return FAR;
    }

    /** How many words of the sentence are a cue more often. */
    private int rivals(int at, int first, int last) {
        int rivals = 0;
        for (int other = first; other <= last; other++) {
            rivals += codes.level[other] > codes.level[at] ? 1 : 0;
        }
        return rivals;
    }
}
