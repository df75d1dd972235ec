package dateline.extract.event;

import dateline.text.DataFile;
import java.util.EnumMap;
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

    private static final Map<WordClass, Set<String>> WORDS = read();

    private static Map<WordClass, Set<String>> read() {
        Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);
        DataFile.groups("/dateline/event/closed-classes.tsv")
                .forEach((name, group) ->
                        words.put(valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')), group));
        return words;
    }

    boolean has(String lemma) {
        return WORDS.get(this).contains(lemma);
    }
}
