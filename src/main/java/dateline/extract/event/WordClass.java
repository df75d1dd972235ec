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
    /** Verbs that without an object are passive: "man arrested". */
    TRANSITIVE,
    /** What events do, whatever they are. */
    HAPPENING,
    /** Auxiliaries that call for an action. */
    WISH,
    /** Verbs of what nobody can be asked to do. */
    UNWILLED,
    /** Auxiliaries of what is going to be done. */
    FUTURE,
    /** "The first to". */
    ORDINAL,
    /** Adverbs beside which a participle is an adjective: "was more guarded". */
    DEGREE,
    /** Subjects and auxiliaries of what is true of anybody. */
    GENERIC,
    /** What is measured, not counted: "19 percent". */
    UNIT,
    /** Determiners of what is known. */
    DEFINITE,
    /** Pronouns that take up what was told before. */
    KNOWN,
    /** Determiners of what is new. */
    INDEFINITE,
    /** What somebody says, as a noun. */
    UTTERANCE,
    /** Adverbs of what happened before the time that is told of. */
    EARLIER,
    /** Who demands of others does not mean "we". */
    ONESELF,
    /** Prepositions before whom an action is aimed at. */
    TOWARDS,
    /** Those that join whom it is aimed at to the predicate itself. */
    DIRECTLY,
    /** Before who takes part alike. */
    TOGETHER,
    /** Before whoever wins against the subject: "lost to". */
    WINNING,
    /** Before whom or what a speech or a dispute is about. */
    ABOUT,
    /** Before where something takes place. */
    WHERE,
    /** Before a gathering at which somebody does something. */
    AT,
    /** Before what takes place at the same time. */
    MEANWHILE,
    /** Before the date of a thing: "the law of 1998". */
    BELONGING,
    /** Before what takes place at the time of the whole. */
    WITHIN,
    /** Before what a predicate embeds. */
    EMBEDDING_PREPOSITION,
    /** After a verb before where and when. */
    SETTING_PREPOSITION;

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
