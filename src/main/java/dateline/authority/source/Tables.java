package dateline.authority.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the tables that the authority is made from. */
final class Tables {
    private Tables() {}

    /**
     * A hand-written table. Its first line names the columns; tabs divide fields; "#" begins a comment line; a line "= x y"
     * gives the rows below it the fields {@code heading} ("x") and {@code under} ("y").
     */
    static List<Row> handWritten(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> columns = List.of();
        String[] heading = {"", ""};
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("= ")) {
                heading = (line.substring(2) + "\t").split("\t", -1);
            } else if (columns.isEmpty()) {
                columns = List.of(line.split("\t"));
            } else {
                Row row = row(file, number, columns, List.of(line.split("\t", -1)));
                Map<String, String> fields = new HashMap<>(row.fields());
                fields.put("heading", heading[0].strip());
                fields.put("under", heading[1].strip());
                rows.add(new Row(row.place(), fields));
            }
        }
        return rows;
    }

    /** A file of comma-separated values with column names in its first record. */
    static List<Row> commaSeparated(Path file) throws IOException {
        List<List<String>> records = records(Files.readString(file));
        List<Row> rows = new ArrayList<>();
        for (int at = 1; at < records.size(); at++) {
            rows.add(row(file, at + 1, records.get(0), records.get(at)));
        }
        return rows;
    }

    private static Row row(Path file, int number, List<String> columns, List<String> values) {
        String place = file.getFileName() + ", line " + number;
        if (values.size() > columns.size()) {
            throw new IllegalArgumentException(place + ": " + values.size() + " fields, not " + columns.size());
        }
        Map<String, String> fields = new HashMap<>();
        for (int at = 0; at < values.size(); at++) {
            fields.put(columns.get(at), values.get(at).strip());
        }
        return new Row(place, fields);
    }

    /** RFC 4180. */
    private static List<List<String>> records(String text) {
        List<List<String>> records = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (quoted && each == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                field.append('"');
                at++;
            } else if (each == '"') {
                quoted = !quoted;
            } else if (!quoted && (each == ',' || each == '\n')) {
                fields.add(field.toString());
                field.setLength(0);
                if (each == '\n') {
                    records.add(List.copyOf(fields));
                    fields.clear();
                }
            } else if (quoted || each != '\r') {
                field.append(each);
            }
        }
        return records;
    }
}
