package dateline.extract.time;

import dateline.text.DataFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words that English time expressions are made of. A word may belong to several categories ("second"). */
final class TimeWords {
    /** What a word can do in a time expression. */
    enum Category {
        MONTH,
        WEEKDAY,
        UNIT,
        NUMBER,
        ORDINAL,
        DECADE,
        SEASON,
        DAYPART,
        DEICTIC,
        DEICTIC_NIGHT,
        REFERENCE,
        FREQUENCY,
        LAST,
        THIS,
        NEXT,
        EVERY,
        PHASE,
        COMPARATIVE,
        APPROXIMATE,
        CLOCK,
        HOLIDAY,
        OPENER
    }

    private static final Map<String, Map<Category, String>> WORDS = read();

    private TimeWords() {}

    private static Map<String, Map<Category, String>> read() {
        Map<String, Map<Category, String>> words = new HashMap<>();
        DataFile.rows("/dateline/time/time-words.tsv")
                .forEach(fields -> words.computeIfAbsent(fields[0], word -> new HashMap<>())
                        .put(Category.valueOf(fields[1]), fields[2]));
        return words;
    }

    /** Whether a lower-case word can begin or hold together a time expression at all: the cheap test. */
    static boolean knows(String word) {
        return WORDS.containsKey(word);
    }

    /** The value of a lower-case word in a category, if it belongs to it. */
    static Optional<String> value(String word, Category category) {
        return Optional.ofNullable(WORDS.getOrDefault(word, Map.of()).get(category));
    }
}
