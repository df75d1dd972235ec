package dateline.extract.statement;

import static dateline.extract.statement.Features.pair;

/** What tells whether a word is the head of a cue: itself, its neighbours, its frame, what governs it, quotations. */
final class CueFeatures {
    private final Passage passage;
    private final Codes codes;
    private final Features features = new Features();

    CueFeatures(Passage passage, Codes codes) {
        this.passage = passage;
        this.codes = codes;
    }

    /** Valid until the next call. */
    Features of(int at) {
        features.clear();
        features.add(0, 0);
        words(at);
        frame(at);
        government(at);
        quotations(at);
        return features;
    }

    private void words(int at) {
        int word = codes.word[at];
        int tag = codes.tag[at];
        features.add(1, word);
        features.add(2, word, tag);
        features.add(3, tag, codes.level[at]);
        features.add(4, tag, codes.tagAt(at - 1));
        features.add(5, tag, codes.tagAt(at + 1));
        features.add(6, tag, codes.tagAt(at - 1), codes.tagAt(at + 1));
        features.add(7, word, codes.wordAt(at + 1));
        features.add(8, word, codes.wordAt(at - 1));
        features.add(9, codes.level[at], codes.wordAt(at + 1));
        features.add(10, codes.level[at], codes.wordAt(at - 1));
        features.add(11, codes.level[at], codes.wordAt(at + 2), codes.tagAt(at + 1));
        features.add(12, word, codes.tagAt(at + 1), codes.tagAt(at + 2));
        features.add(13, word, codes.tagAt(at - 1));
        features.add(14, word, codes.tagAt(at + 1));
        String lemma = passage.token(at).lemma();
        if (!passage.token(at).isProperNoun() && lemma.length() > 5) {
            features.add(15, lemma.substring(lemma.length() - 4).hashCode(), tag);
            features.add(16, lemma.substring(0, 5).hashCode());
        }
        boolean first = at == 0 || passage.sentence[at - 1] != passage.sentence[at];
        features.add(17, first ? 1 : 0, codes.level[at]);
    }

    private void frame(int at) {
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

    private void government(int at) {
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
        int below = at;
        int steps = 0;
        for (int above = head; above != Passage.NONE; above = passage.head[above]) {
            if (codes.level[above] >= 3 && !passage.is(below, "conj")) {
                features.add(36, codes.coarse[below], codes.level[above], Math.min(steps, 3), below < above ? 1 : 0);
                features.add(37, codes.coarse[below], codes.word[above], below < above ? 1 : 0);
                features.add(38, codes.coarse[below], codes.level[above], codes.word[at]);
                break;
            }
            below = above;
            steps++;
        }
        features.add(39, above(at), codes.level[at]);
    }

    /** The strongest likely cue above, in five steps, and the way up. */
    private int above(int at) {
        int strongest = 0;
        for (int above = passage.head[at]; above != Passage.NONE; above = passage.head[above]) {
            strongest = Math.max(strongest, codes.level[above]);
        }
        return strongest;
    }

    private void quotations(int at) {
        int level = codes.level[at];
        boolean quoted = passage.quotation[at] != Passage.NONE;
        int number = passage.sentence[at];
        int first = passage.starts[number];
        int last = passage.starts[number + 1] - 1;
        int quotedTokens = 0;
        for (int other = first; other <= last; other++) {
            quotedTokens += passage.quotation[other] != Passage.NONE ? 1 : 0;
        }
        int share = quotedTokens == 0 ? 0 : 1 + 3 * quotedTokens / (last - first + 1);
        features.add(40, quoted ? 1 : 0, level, share);
        features.add(41, quoted ? 1 : 0, codes.word[at], share == 0 ? 0 : 1);
        int before = quoteBefore(at, first);
        int after = quoteAfter(at, last);
        if (!quoted) {
            features.add(42, before, after, level);
            features.add(43, before, codes.word[at]);
            features.add(44, after, codes.word[at]);
            boolean previous = first > 0 && passage.quotation[first - 1] != Passage.NONE;
            boolean next = last + 1 < passage.size() && passage.quotation[last + 1] != Passage.NONE;
            features.add(45, previous ? 1 : 0, next ? 1 : 0, level);
            features.add(46, previous ? 1 : 0, next ? 1 : 0, level, Math.min(last - first, 12));
        }
        features.add(47, Math.min(at - first, 6), level);
        features.add(48, Math.min(last - at, 6), level);
        int rivals = 0;
        for (int other = first; other <= last; other++) {
            rivals += other != at && codes.level[other] > level ? 1 : 0;
        }
        features.add(49, Math.min(rivals, 3), level);
    }

    private int quoteBefore(int at, int first) {
        for (int other = at - 1; other >= first; other--) {
            if (passage.quotation[other] != Passage.NONE) {
                return Math.min(at - other, 8);
            }
        }
        return 9;
    }

    private int quoteAfter(int at, int last) {
        for (int other = at + 1; other <= last; other++) {
            if (passage.quotation[other] != Passage.NONE) {
                return Math.min(other - at, 8);
            }
        }
        return 9;
    }
}
