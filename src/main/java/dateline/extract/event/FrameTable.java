package dateline.extract.event;

import dateline.extract.event.Frame.Manner;
import dateline.extract.event.Frame.Part;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the frames of {@code triggers.tsv}, whose first lines say what its columns mean. */
final class FrameTable {
    private final Map<String, Set<String>> subtypes = EventTable.byWord("subtypes.tsv");

    private FrameTable() {}

    /** In the order of the table. */
    static List<Frame> frames() {
        FrameTable table = new FrameTable();
        return EventTable.rows("triggers.tsv", 5).flatMap(table::frames).toList();
    }

    private Stream<Frame> frames(String[] row) {
        Map<String, Set<String>> conditions = new LinkedHashMap<>();
        Set<Manner> manners = EnumSet.noneOf(Manner.class);
        for (String one : row[3].split(" ")) {
            int equals = one.indexOf('=');
            if (equals > 0) {
                conditions.put(
                        one.substring(0, equals),
                        Set.copyOf(Arrays.asList(one.substring(equals + 1).split("\\|"))));
            } else if (!one.equals("-")) {
                manners.add(Manner.valueOf(one.toUpperCase(Locale.ROOT)));
            }
        }
        Part part = Part.valueOf(row[2].toUpperCase(Locale.ROOT));
        return spellings(EventTable.words(row[4]))
                .map(trigger -> new Frame(
                        row[0],
                        subtype(row[0], row[1]),
                        code(row[1]),
                        part,
                        List.of(trigger.split(" ")),
                        conditions,
                        manners));
    }

    /** Texts come with compounds in one piece or in two: "walk-out", "walk - out". */
    private static Stream<String> spellings(List<String> triggers) {
        return triggers.stream()
                .flatMap(trigger -> Stream.of(trigger, trigger.replace("-", " ").replaceAll(" +", " ")))
                .distinct();
    }

    private String subtype(String type, String code) {
        return isType(code)
                ? code
                : subtypes.getOrDefault(code, Set.of(type)).iterator().next();
    }

    private static String code(String cell) {
        return isType(cell) ? "-" : cell;
    }

    private static boolean isType(String cell) {
        return Character.isUpperCase(cell.charAt(0));
    }
}
