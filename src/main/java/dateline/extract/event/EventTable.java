package dateline.extract.event;

import dateline.text.DataFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The tables in {@code dateline/event/} whose last column holds words with commas between them. */
final class EventTable {
    private EventTable() {}

    /** @throws IllegalStateException where a row has another number of columns */
    static Stream<String[]> rows(String file, int columns) {
        return DataFile.rows("/dateline/event/" + file).peek(row -> {
            if (row.length != columns) {
                throw new IllegalStateException("%s: %d columns, expected %d, in: %s"
                        .formatted(file, row.length, columns, String.join("\t", row)));
            }
        });
    }

    /** What the first of two columns says of each word of the second. */
    static Map<String, Set<String>> byWord(String file) {
        Map<String, Set<String>> table = new HashMap<>();
        rows(file, 2).forEach(row -> words(row[1]).forEach(word -> table.computeIfAbsent(word, first -> new HashSet<>())
                .add(row[0])));
        return table;
    }

    static List<String> words(String cell) {
        return Arrays.stream(cell.split(",")).map(String::strip).toList();
    }
}
