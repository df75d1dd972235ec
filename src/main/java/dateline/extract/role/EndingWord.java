package dateline.extract.role;

import dateline.text.DataFile;
import java.util.Map;
import java.util.Set;

/** Words that tell that a role is over. */
enum EndingWord {
    /** "resign": of the subject */
    GIVES_UP,
    /** "dismiss": of whom it befalls */
    IS_REMOVED,
    /** one of them that does so only with a particle: "step" */
    NEEDS_PARTICLE,
    /** "down" */
    PARTICLE;

    private static final Map<String, Set<String>> WORDS = DataFile.groups("/dateline/role/role-ends.tsv");

    /** Whether a word in lower case, or a verb's base form, is one. */
    boolean has(String word) {
        return WORDS.get(name()).contains(word);
    }

    /** Whether a verb may tell that a role is over. */
    static boolean ends(String verb) {
        return GIVES_UP.has(verb) || IS_REMOVED.has(verb);
    }
}
