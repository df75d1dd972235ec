package dateline.extract.entity;

import dateline.text.DataFile;
import java.util.Set;

/** Nouns for times and amounts, which "it" and "they" seldom take up. */
final class TimeNouns {
    private static final Set<String> NOUNS = DataFile.words("/dateline/entity/time-nouns.txt");

    private TimeNouns() {}

    /** By base form in lower case. */
    static boolean has(String lemma) {
        return NOUNS.contains(lemma);
    }
}
