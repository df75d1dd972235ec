package dateline.extract.statement;

import dateline.text.NameTag;
import dateline.text.Token;

/** What features look at, as numbers, token by token: word, tag, relation, and how often such a word is a cue. */
final class Codes {
    /** The lemma; for proper names and numbers only that they are such. */
    final int[] word;

    final int[] tag;
    final int[] relation;
    /** The relation without its subtype, except passives. */
    final int[] coarse;
    /** How often such a word is a cue, 0 to 1. */
    final double[] prior;
    /** The same in five steps. */
    final int[] level;

    Codes(Passage passage, CueLexicon lexicon) {
        int size = passage.size();
        word = new int[size];
        tag = new int[size];
        relation = new int[size];
        coarse = new int[size];
        prior = new double[size];
        level = new int[size];
        for (int at = 0; at < size; at++) {
            Token token = passage.token(at);
            word[at] = word(token).hashCode();
            tag[at] = token.tag().hashCode();
            String label = passage.relation[at];
            relation[at] = label.hashCode();
            coarse[at] = coarse(label).hashCode();
            prior[at] = lexicon.prior(token);
            level[at] = prior[at] < 0.02 ? 0 : prior[at] < 0.15 ? 1 : prior[at] < 0.4 ? 2 : prior[at] < 0.7 ? 3 : 4;
        }
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
