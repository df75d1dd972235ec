package dateline.extract.event;

import dateline.text.DataFile;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Words that may tell of events, whatever their type: every verb, and every noun with such a sense.
 *
 * @see <a href="https://wordnet.princeton.edu/">WordNet</a>
 */
final class EventWords {
    /**
     * What a word means most of the time.
     *
     * @param field of meaning, as WordNet's lexicographers divided them: "motion", "act"
     * @param tenths of its uses that mean an event
     */
    record Meaning(String field, int tenths) {}

    private static final Map<String, Meaning> MEANINGS = DataFile.rows("/dateline/event/event-words.tsv")
            .collect(Collectors.toUnmodifiableMap(
                    columns -> columns[0] + ' ' + columns[1],
                    columns -> new Meaning(columns[2], Integer.parseInt(columns[3]))));

    private EventWords() {}

    static Optional<Meaning> verb(String lemma) {
        return Optional.ofNullable(MEANINGS.get("v " + lemma));
    }

    static Optional<Meaning> noun(String lemma) {
        return Optional.ofNullable(MEANINGS.get("n " + lemma));
    }
}
