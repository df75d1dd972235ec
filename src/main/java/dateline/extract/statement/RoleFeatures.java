package dateline.extract.statement;

import static dateline.extract.statement.Features.pair;

/** What tells which part a token plays for one cue, and where such a part begins and ends. */
final class RoleFeatures {
    private static final int OUT = 77;

    private final Passage passage;
    private final Codes codes;
    /** How likely each token is a cue, in five steps. */
    private final int[] strength;
    /** The nearest likely cue at or above each token. */
    private final int[] governor;

    private final Features node = new Features();
    private final Features edge = new Features();
    private CuePaths paths;
    private int cue;
    private int cueWord;
    private int cueTag;
    private int cueFrame;

    /**
     * @param probability how likely each token is a cue
     */
    RoleFeatures(Passage passage, Codes codes, double[] probability) {
        this.passage = passage;
        this.codes = codes;
        this.strength = new int[passage.size()];
        this.governor = new int[passage.size()];
        for (int at = 0; at < strength.length; at++) {
            double likely = probability[at];
            strength[at] = likely < 0.1 ? 0 : likely < 0.3 ? 1 : likely < 0.5 ? 2 : likely < 0.8 ? 3 : 4;
        }
        for (int at = 0; at < strength.length; at++) {
            governor[at] = Passage.NONE;
            for (int above = at; above != Passage.NONE; above = passage.head[above]) {
                if (strength[above] >= 3) {
                    governor[at] = above;
                    break;
                }
            }
        }
    }

    /** Turns to a cue and the tokens around it. */
    void turnTo(int newCue, int from, int to) {
        cue = newCue;
        paths = new CuePaths(passage, codes, cue, from, to);
        cueWord = codes.word[cue];
        cueTag = codes.tag[cue];
        cueFrame = 0;
        for (int child : passage.children[cue]) {
            String relation = passage.relation[child];
            if (relation.startsWith("nsubj")
                    || relation.startsWith("obj")
                    || relation.startsWith("ccomp")
                    || relation.startsWith("xcomp")
                    || relation.startsWith("parataxis")) {
                cueFrame = pair(cueFrame, codes.coarse[child] * 2 + (child > cue ? 1 : 0));
            }
        }
    }

    /** What this token may be; valid until the next call. */
    Features node(int at) {
        node.clear();
        int side = Integer.signum(at - cue);
        int apart = Math.clamp(passage.sentence[at] - passage.sentence[cue], -3, 3);
        node.add(0, side, apart);
        path(at, side);
        words(at, side, apart);
        quotation(at, side, apart);
        rivals(at, side, apart);
        return node;
    }

    private void path(int at, int side) {
        int up = paths.up[at];
        int first = paths.first[at];
        int second = paths.second[at];
        int place = pair(up * 3 + side, first);
        int top = paths.top[at];
        node.add(10, place);
        node.add(11, place, second);
        node.add(12, place, cueWord);
        node.add(13, place, cueTag, cueFrame);
        node.add(14, place, second, paths.third[at]);
        node.add(15, place, codes.relation[at], Math.min(paths.depth[at], 4));
        node.add(16, place, second, cueWord);
        node.add(17, place, codes.tag[at]);
        node.add(18, place, codes.word[at]);
        node.add(19, place, codes.word[top], codes.tag[top]);
        int marker = marker(top);
        node.add(20, place, marker, cueTag);
        node.add(21, place, marker, cueWord);
        node.add(22, place, codes.tag[top], cueFrame);
        node.add(23, place, passage.head[cue] == Passage.NONE ? 0 : codes.relation[cue], second);
        node.add(24, place, passage.head[cue] == Passage.NONE ? 0 : codes.relation[cue], cueWord);
        node.add(25, place, Math.min(paths.depth[at], 4), codes.word[at], cueWord);
        if (up > 0 && up < 9) {
            int turn = passage.head[top] == Passage.NONE ? top : passage.head[top];
            node.add(26, place, codes.word[turn], codes.relation[cue]);
            node.add(27, place, codes.tag[turn], codes.relation[cue], second);
        }
    }

    private int marker(int at) {
        int leader = passage.child(at, "mark", "case");
        return leader == Passage.NONE ? OUT : codes.word[leader];
    }

    private void words(int at, int side, int apart) {
        int distance = distance(at);
        node.add(30, distance, cueTag);
        node.add(31, codes.word[at], side, apart);
        node.add(32, codes.tag[at], distance);
        node.add(33, wordAt(at - 1), codes.word[at], side);
        node.add(34, codes.word[at], wordAt(at + 1), side);
        node.add(35, codes.tag[at], tagAt(at - 1), tagAt(at + 1), side);
        node.add(36, codes.word[at], distance, cueWord);
        node.add(37, distance, cueWord);
        node.add(38, passage.token(at).name().ordinal(), codes.tag[at], distance);
        node.add(39, codes.relation[at], distance, cueTag);
    }

    private int distance(int at) {
        int away = Math.abs(at - cue);
        int step = away <= 4 ? away : away <= 6 ? 5 : away <= 10 ? 6 : away <= 20 ? 7 : 8;
        return at < cue ? -step : step;
    }

    private void quotation(int at, int side, int apart) {
        int mine = passage.quotation[at];
        int its = passage.quotation[cue];
        int kind = mine == Passage.NONE ? (its == Passage.NONE ? 0 : 1) : its == mine ? 2 : its == Passage.NONE ? 3 : 4;
        node.add(40, kind, side, apart);
        node.add(41, kind, side, cueWord);
        if (mine == Passage.NONE) {
            return;
        }
        int order = its != Passage.NONE ? 0 : Math.clamp(mine - nextQuotation(), -4, 4);
        int near = mine == its ? 0 : Math.min(distanceTo(mine), 10);
        node.add(42, kind, order, apart, near);
        node.add(43, kind, order, cueWord, apart);
        int length = Math.min(passage.quotations.get(mine).length() / 12, 6);
        node.add(44, kind, order, length, near);
        node.add(45, kind, pair(paths.up[at] * 3 + side, paths.first[at]), order);
        int strangers = otherCuesNear(mine);
        node.add(46, kind, order, apart, strangers);
        node.add(47, strangers, near, length);
    }

    /** The number of the first quotation that begins after the cue. */
    private int nextQuotation() {
        for (int at = cue; at < passage.size(); at++) {
            if (passage.quotation[at] != Passage.NONE) {
                return passage.quotation[at];
            }
        }
        return passage.quotations.size();
    }

    private int distanceTo(int quotation) {
        int step = passage.quotations.get(quotation).begin()
                        < passage.token(cue).span().begin()
                ? -1
                : 1;
        for (int at = cue; at >= 0 && at < passage.size(); at += step) {
            if (passage.quotation[at] == quotation) {
                return Math.abs(at - cue);
            }
        }
        return 10;
    }

    /** The strongest other cue outside quotations between the cue and a quotation, or right behind it. */
    private int otherCuesNear(int quotation) {
        int strongest = 0;
        int begin = passage.quotations.get(quotation).begin();
        int from = Math.min(cue, tokenAt(begin));
        int to = Math.max(cue, tokenAt(passage.quotations.get(quotation).end()) + 4);
        for (int at = Math.max(from, 0); at < Math.min(to, passage.size()); at++) {
            if (at != cue && passage.quotation[at] == Passage.NONE) {
                strongest = Math.max(strongest, strength[at]);
            }
        }
        return strongest;
    }

    private int tokenAt(int offset) {
        int low = 0;
        int high = passage.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passage.token(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void rivals(int at, int side, int apart) {
        int owner = governor[at] == cue ? 1 : governor[at] == Passage.NONE ? 0 : governor[cue] == governor[at] ? 2 : 3;
        node.add(50, owner, side, apart);
        node.add(51, owner, pair(paths.up[at] * 3 + side, paths.first[at]));
        node.add(52, owner, strength[at], side, cueTag);
        int between = 0;
        int commas = 0;
        int others = 0;
        for (int other = Math.min(at, cue) + 1; other < Math.max(at, cue) && between < 60; other++) {
            String text = passage.token(other).text();
            commas += text.equals(",") ? 1 : 0;
            others += strength[other] >= 3 ? 1 : 0;
            between++;
        }
        node.add(53, Math.min(commas, 3), side, Math.min(others, 2), apart);
        node.add(54, Math.min(others, 2), side, codes.tag[at], passage.quotation[at] == Passage.NONE ? 0 : 1);
        node.add(55, Math.min(commas, 2), pair(paths.up[at] * 3 + side, paths.first[at]));
    }

    /** What happens between the token before and this one; valid until the next call. */
    Features edge(int at) {
        edge.clear();
        int before = at - 1;
        int tags = pair(codes.tag[before], codes.tag[at]);
        int side = at == cue ? 0 : before == cue ? 1 : at < cue ? 2 : 3;
        edge.add(60, side);
        edge.add(61, tags, side);
        edge.add(62, codes.word[at], side);
        edge.add(63, codes.word[before], side);
        boolean sameTop = paths.top[before] == paths.top[at];
        int place = pair(paths.up[at] * 4 + side, paths.first[at]);
        int placeBefore = pair(paths.up[before] * 4 + side, paths.first[before]);
        edge.add(64, place, placeBefore, sameTop ? 1 : 0);
        edge.add(65, place, codes.tag[at], sameTop ? 1 : 0);
        edge.add(66, placeBefore, codes.tag[before], sameTop ? 1 : 0);
        edge.add(67, quoteChange(before, at), side);
        edge.add(68, passage.sentence[before] == passage.sentence[at] ? 0 : 1, quoteChange(before, at));
        edge.add(69, codes.relation[before], codes.relation[at], crossing(before, at));
        if (side < 2 || Math.abs(at - cue) <= 4) {
            edge.add(70, cueWord, codes.word[at], side);
            edge.add(71, cueWord, codes.word[before], side);
        }
        edge.add(72, codes.word[before], codes.word[at]);
        edge.add(73, place, codes.word[at], cueTag);
        edge.add(74, wordAt(at + 1), codes.word[at], codes.tag[before]);
        return edge;
    }

    private int quoteChange(int before, int at) {
        int one = passage.quotation[before];
        int other = passage.quotation[at];
        int change =
                one == other ? (one == Passage.NONE ? 0 : 1) : one == Passage.NONE ? 2 : other == Passage.NONE ? 3 : 4;
        return change * 4 + (passage.isMark(before) ? 1 : 0) + (passage.isMark(at) ? 2 : 0);
    }

    /** Whether one governs the other, or whose phrase ends here. */
    private int crossing(int before, int at) {
        if (passage.head[at] == before) {
            return 1;
        }
        if (passage.head[before] == at) {
            return 2;
        }
        return passage.dominates(before, at) ? 3 : passage.dominates(at, before) ? 4 : 5;
    }

    private int wordAt(int at) {
        return at < 0 || at >= passage.size() ? OUT : codes.word[at];
    }

    private int tagAt(int at) {
        return at < 0 || at >= passage.size() ? OUT : codes.tag[at];
    }
}
