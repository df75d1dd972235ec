package dateline.extract.statement;

/**
 * What stands around a word that may be a cue, each thing by itself: which of them mean something together is for the
 * {@link Network} to find out.
 */
final class CueSurroundings {
    private static final int FAR = 9;

    private final Passage passage;
    private final Codes codes;
    private final Features features = new Features();

    CueSurroundings(Passage passage, Codes codes) {
        this.passage = passage;
        this.codes = codes;
    }

    /** Valid until the next call. */
    Features of(int at) {
        features.clear();
        features.add(0, 0);
        int head = passage.head[at];
        int slot = 1;
        for (int other : neighbours(at)) {
            kind(slot++, other);
        }
        for (int other : new int[] {at, head, at + 1, at - 1, passage.child(at, "nsubj", "nsubj:pass")}) {
            features.add(80 + slot++, codes.wordAt(other));
        }
        for (int child : passage.children[at]) {
            features.add(110, codes.coarse[child], child > at ? 1 : 0);
            features.add(111, codes.coarse[child], codes.word[child]);
            features.add(112, codes.coarse[child], codes.marker[child]);
        }
        above(at);
        sentence(at);
        return features;
    }

    /** The places of the words that matter most, {@link Passage#NONE} for those that are not there. */
    private int[] neighbours(int at) {
        int head = passage.head[at];
        int clause = child(at, "ccomp", "xcomp", "parataxis", "acl", "advcl");
        int oblique = child(at, "obl", "nmod");
        return new int[] {
            at,
            at - 1,
            at + 1,
            at - 2,
            at + 2,
            at - 3,
            at + 3,
            head,
            head == Passage.NONE ? Passage.NONE : passage.head[head],
            child(head, "nsubj", "nsubj:pass"),
            child(at, "nsubj", "nsubj:pass"),
            child(at, "obj"),
            clause,
            child(clause, "mark"),
            child(clause, "nsubj", "nsubj:pass"),
            oblique,
            child(oblique, "case"),
            child(at, "conj"),
            child(at, "advmod", "aux"),
            child(at, "nmod:poss", "compound", "amod")
        };
    }

    private int child(int at, String... relations) {
        return at == Passage.NONE ? Passage.NONE : passage.child(at, relations);
    }

    private void kind(int slot, int at) {
        if (at < 0 || at >= passage.size()) {
            features.add(slot, Codes.OUT);
        } else {
            features.add(slot, codes.tag[at]);
            features.add(20 + slot, codes.coarse[at]);
            features.add(40 + slot, codes.level[at]);
        }
    }

    /** How deep the word stands, and the nearest word above it that is often a cue. */
    private void above(int at) {
        int depth = 0;
        boolean found = false;
        int below = at;
        for (int above = passage.head[at]; above != Passage.NONE; above = passage.head[above]) {
            depth++;
            if (!found && codes.level[above] >= 3) {
                features.add(120, Math.min(depth, 4));
                features.add(121, codes.coarse[below], below < above ? 1 : 0);
                features.add(122, codes.level[above]);
                found = true;
            }
            below = above;
        }
        features.add(123, found ? 1 : 0);
        features.add(124, Math.min(depth, 8));
    }

    /** Where it stands in the sentence and the article, and what is quoted and what else may be a cue there. */
    private void sentence(int at) {
        int number = passage.sentence[at];
        int from = passage.starts[number];
        int to = passage.starts[number + 1];
        int quoted = 0;
        int[] rivals = new int[5];
        for (int other = from; other < to; other++) {
            quoted += isQuoted(other) ? 1 : 0;
            rivals[codes.level[other]] += other == at ? 0 : 1;
        }
        features.add(130, quoted == 0 ? 0 : 1 + 4 * quoted / (to - from + 1));
        features.add(131, isQuoted(at) ? 1 : 0);
        features.add(132, isQuoted(from - 1) ? 1 : 0);
        features.add(133, isQuoted(to) ? 1 : 0);
        features.add(134, toQuotation(at, -1, from - 1));
        features.add(135, toQuotation(at, 1, to));
        features.add(136, Math.min(at - from, 8));
        features.add(137, Math.min(to - at, 8));
        features.add(138, Math.min((to - from) / 5, 8));
        features.add(139, passage.firstSentence == 0 ? Math.min(number, 1) : 2);
        features.add(140, Math.min(passage.firstSentence / 4, 10));
        features.add(141, Math.min(passage.starts.length, 6));
        for (int level = 2; level < rivals.length; level++) {
            features.add(140 + level, Math.min(rivals[level], 3));
        }
    }

    private boolean isQuoted(int at) {
        return at >= 0 && at < passage.size() && passage.quotation[at] != Passage.NONE;
    }

    private int toQuotation(int at, int step, int end) {
        for (int other = at + step; other != end; other += step) {
            if (isQuoted(other)) {
                return Math.min(Math.abs(other - at), FAR - 1);
            }
        }
        return FAR;
    }
}
