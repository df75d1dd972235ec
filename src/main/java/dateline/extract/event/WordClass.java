package dateline.extract.event;

import dateline.text.DataFile;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A class of words that a language has few of, by what they do in a clause. */
enum WordClass {
    NEGATION,
    /** "Nobody". */
    NEGATED_SUBJECT,
    /** "Not only". */
    RESTRICTOR,
    /** Verbs by which somebody says that something is so. */
    REPORT,
    /** Auxiliaries that call for an action. */
    WISH,
    /** "The first to". */
    ORDINAL,
    /** Determiners of what is known. */
    DEFINITE,
    /** Determiners of what is new. */
    INDEFINITE,
    /** What somebody says, as a noun. */
    UTTERANCE;

    private static final Map<String, Set<String>> WORDS = DataFile.groups("/dateline/event/closed-classes.tsv");

    boolean has(String lemma) {
        return WORDS.get(name().toLowerCase(Locale.ROOT).replace('_', '-')).contains(lemma);
    }
}
