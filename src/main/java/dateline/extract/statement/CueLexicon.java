package dateline.extract.statement;

import dateline.text.Token;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often a word is the head of a cue, by its lemma and the first letters of its tag ("say VB"), as learnt from
 * annotated news. What is not in it is no cue.
 */
record CueLexicon(Map<String, Double> priors) {
    CueLexicon {
        priors = Collections.unmodifiableMap(new HashMap<>(priors));
    }

    static String key(Token token) {
        String tag = token.tag();
        return token.lemma().toLowerCase(Locale.ROOT) + " " + tag.substring(0, Math.min(2, tag.length()));
    }

    double prior(Token token) {
        return token.isProperNoun() ? 0 : priors.getOrDefault(key(token), 0.0);
    }

    /** Whether this word may be a cue at all: any verb, and what was seen as a cue. */
    boolean mayBeCue(Token token) {
        return token.isVerb() || prior(token) > 0;
    }

    /** In the order of the alphabet, for a file. */
    Map<String, Double> sorted() {
        return new TreeMap<>(priors);
    }
}
