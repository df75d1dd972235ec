package dateline.authority.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a table, its fields named by the table's columns.
 *
 * @param place file and line, for messages
 */
record Row(String place, Map<String, String> fields) {
    Row {
        fields = Map.copyOf(fields);
    }

    /** The field; empty where the row has none. */
    String at(String column) {
        return fields.getOrDefault(column, "");
    }

    Optional<String> maybe(String column) {
        return Optional.of(at(column)).filter(field -> !field.isEmpty());
    }

    /** The values that bars divide. */
    List<String> list(String column) {
        return maybe(column).map(field -> List.of(field.split("\\|"))).orElse(List.of());
    }

    IllegalArgumentException wrong(String problem) {
        return new IllegalArgumentException(place + ": " + problem);
    }
}
