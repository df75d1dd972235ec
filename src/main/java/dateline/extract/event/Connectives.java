package dateline.extract.event;

import dateline.text.DataFile;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words that tie one event to another: "during", "in the wake of", "sparked". */
final class Connectives {
    /** What a connective says of the event before it and the one behind it. */
    enum Sense {
        SUB_EVENT_OF,
        CAUSED_BY,
        AFTER,
        BEFORE
    }

    private static final Map<String, Sense> SENSES = DataFile.rows("/dateline/event/connectives.tsv")
            .flatMap(columns -> Arrays.stream(columns[2].split(", "))
                    .map(word -> Map.entry(columns[1] + ' ' + word, Sense.valueOf(columns[0]))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Connectives() {}

    static Optional<Sense> preposition(String lemma) {
        return Optional.ofNullable(SENSES.get("p " + lemma));
    }

    static Optional<Sense> noun(String lemma) {
        return Optional.ofNullable(SENSES.get("n " + lemma));
    }

    static Optional<Sense> verb(String lemma) {
        return Optional.ofNullable(SENSES.get("v " + lemma));
    }
}
