package dateline.extract.time;

import dateline.text.DataFile;
import java.util.Map;
import java.util.Set;

/** What a word beside a time expression does; {@code interval-words.tsv} has the words. */
enum Joint {
    FROM,
    TO,
    AND,
    SINCE,
    UNTIL,
    ONWARD,
    FOR,
    BEFORE,
    AFTER,
    BY,
    THAN,
    COMPARED;

    private static final Map<String, Set<String>> WORDS = DataFile.groups("/dateline/time/interval-words.tsv");

    boolean is(String word) {
        return WORDS.get(name()).contains(word);
    }
}
