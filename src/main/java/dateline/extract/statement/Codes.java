package dateline.extract.statement;

import dateline.text.NameTag;
import dateline.text.Token;

/** What features look at, as numbers, token by token: word, tag, relation, and how often such a word is a cue. */
final class Codes {
    /** What stands beyond the passage's ends. */
    static final int OUT = 77;

    /** The lemma; for proper names and numbers only that they are such. */
    final int[] word;

    final int[] tag;
    final int[] relation;
    /** The relation without its subtype, except passives. */
    final int[] coarse;
    /** The conjunction or preposition that leads a token's phrase, {@link #OUT} without one. */
    final int[] marker;
    /** How often such a word is a cue, 0 to 1. */
    final double[] prior;
    /** The same in five steps. */
    final int[] level;
    /** The number of commas before each token; one more entry at the end. */
    private final int[] commasBefore;

    private final Passage passage;

    Codes(Passage passage, CueLexicon lexicon) {
        this.passage = passage;
        int size = passage.size();
        word = new int[size];
        tag = new int[size];
        relation = new int[size];
        coarse = new int[size];
        prior = new double[size];
        marker = new int[size];
        level = new int[size];
        commasBefore = new int[size + 1];
        for (int at = 0; at < size; at++) {
            Token token = passage.token(at);
            word[at] = word(token).hashCode();
            tag[at] = token.tag().hashCode();
            String label = passage.relation[at];
            relation[at] = label.hashCode();
            coarse[at] = coarse(label).hashCode();
            prior[at] = lexicon.prior(token);
            level[at] = prior[at] < 0.02 ? 0 : prior[at] < 0.15 ? 1 : prior[at] < 0.4 ? 2 : prior[at] < 0.7 ? 3 : 4;
            commasBefore[at + 1] = commasBefore[at] + (token.text().equals(",") ? 1 : 0);
        }
        for (int at = 0; at < size; at++) {
            int leader = passage.child(at, "mark", "case");
            marker[at] = leader == Passage.NONE ? OUT : word[leader];
        }
    }

    /** Whether a word may be a cue at all: any verb, and what was seen as a cue. */
    boolean mayBeCue(int at) {
        return passage.token(at).isVerb() || prior[at] > 0;
    }

    int wordAt(int at) {
        return at < 0 || at >= word.length ? OUT : word[at];
    }

    int tagAt(int at) {
        return at < 0 || at >= tag.length ? OUT : tag[at];
    }

    /** How many commas stand from one token up to, but not at, another. */
    int commasFrom(int from, int to) {
        return commasBefore[Math.max(from, to)] - commasBefore[from];
    }

    static String word(Token token) {
        if (token.isProperNoun() || token.name() != NameTag.NONE) {
            return token.name().name();
        }
        return token.tag().equals("CD") ? "CD" : token.lemma();
    }

    private static String coarse(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 || relation.endsWith(":pass") || relation.equals("nmod:poss")
                ? relation
                : relation.substring(0, colon);
    }
}
