package dateline.extract.event;

import dateline.text.DataFile;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A class of event types, by what grammar does with them. */
enum TypeClass {
    COOPERATIVE,
    HOSTILE,
    /** What it is a threat to announce. */
    THREATENED,
    /** What is done in a state's territory is done to that state. */
    TERRITORIAL,
    /** Nouns whose "of" names who does it: "the withdrawal of the troops". */
    DONE_OF,
    /** What nobody does: the person before "death" is whom it befell. */
    UNDONE,
    /** What no state does: the one before "election" is where it was. */
    LOCAL,
    /** Who is there takes part. */
    ATTENDED,
    /** What consists of many acts: who testifies is part of the trial, not the trial. */
    COMPOSITE,
    /** What is done by saying something: several such events follow each other in most articles. */
    SPOKEN;

    private static final Map<String, Set<String>> TYPES = DataFile.groups("/dateline/event/type-classes.tsv");

    boolean has(String type) {
        return TYPES.get(name().toLowerCase(Locale.ROOT).replace('_', '-')).contains(type);
    }
}
