package dateline.extract.role;

import dateline.text.DataFile;
import dateline.text.Token;
import dateline.text.Words;
import java.util.Map;
import java.util.Set;

/** What words tell of when a role is held. */
enum TenureWord {
    /** a verb, with a date behind it: "become" */
    BEGINNING,
    /** "incoming", "elect" */
    FUTURE,
    /** an auxiliary verb: "will" */
    WILL,
    /** stands beside a verb for what may only be, or is not: "might", "not" */
    UNSURE;

    private static final Map<String, Set<String>> WORDS = DataFile.groups("/dateline/role/tenure-words.tsv");

    boolean has(Token token) {
        return has(Words.lower(token));
    }

    /** By the word in lower case. */
    boolean has(String word) {
        return WORDS.get(name()).contains(word);
    }
}
