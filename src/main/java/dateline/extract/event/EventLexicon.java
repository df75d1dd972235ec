package dateline.extract.event;

import dateline.extract.event.Frame.Manner;
import dateline.extract.event.Frame.Part;
import dateline.text.DataFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The words that tell of events, from the tables in {@code dateline/event/}: triggers with their frames, classes of
 * words that the frames ask for, and verbs that support a noun.
 *
 * <p>Immutable; every question is a look-up by lemma.
 */
final class EventLexicon {
    private static final String FOLDER = "/dateline/event/";

    private final Map<String, List<Frame>> byFirstWord = new HashMap<>();
    private final Map<String, String> subtypes = new HashMap<>();
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, Set<String>> support = new HashMap<>();

    private static final class Holder {
        static final EventLexicon LEXICON = new EventLexicon();
    }

    /** The one that comes with the program, read on first use. */
    static EventLexicon shared() {
        return Holder.LEXICON;
    }

    private EventLexicon() {
        rows("subtypes.tsv", 2, row -> words(row[1]).forEach(code -> subtypes.put(code, row[0])));
        rows("triggers.tsv", 5, this::addFrames);
        rows("classes.tsv", 2, row -> words(row[1]).forEach(word -> add(classes, word, row[0])));
        rows("support.tsv", 2, row -> words(row[1]).forEach(word -> add(support, word, row[0])));
    }

    private void addFrames(String[] row) {
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
        for (String trigger : spellings(words(row[4]))) {
            Frame frame = new Frame(
                    row[0],
                    subtype(row[0], row[1]),
                    code(row[1]),
                    part,
                    List.of(trigger.split(" ")),
                    conditions,
                    manners);
            byFirstWord
                    .computeIfAbsent(frame.words().getFirst(), first -> new ArrayList<>())
                    .add(frame);
        }
    }

    /** Texts come with compounds in one piece or in two: "walk-out", "walk - out". */
    private static List<String> spellings(List<String> triggers) {
        return triggers.stream()
                .flatMap(trigger -> Stream.of(trigger, trigger.replace("-", " ").replaceAll(" +", " ")))
                .distinct()
                .toList();
    }

    private String subtype(String type, String code) {
        return Character.isUpperCase(code.charAt(0)) ? code : subtypes.getOrDefault(code, type);
    }

    private static String code(String cell) {
        return Character.isUpperCase(cell.charAt(0)) ? "-" : cell;
    }

    private static void add(Map<String, Set<String>> table, String word, String value) {
        table.computeIfAbsent(word, first -> new HashSet<>()).add(value);
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split(",")).map(String::strip).toList();
    }

    private static void rows(String name, int columns, Consumer<String[]> reader) {
        DataFile.lines(FOLDER + name).forEach(line -> reader.accept(columns(line, columns, name)));
    }

    private static String[] columns(String line, int wanted, String file) {
        String[] columns = line.split("\t");
        if (columns.length != wanted) {
            throw new IllegalStateException(
                    file + ": " + columns.length + " columns, expected " + wanted + ", in: " + line);
        }
        return columns;
    }

    /** The frames whose trigger begins with a lemma, in the order of the table. */
    List<Frame> beginningWith(String lemma) {
        return byFirstWord.getOrDefault(lemma, List.of());
    }

    /** All frames, for checks on the table as a whole. */
    List<Frame> frames() {
        return byFirstWord.values().stream().flatMap(List::stream).toList();
    }

    boolean isA(String lemma, String wordClass) {
        return lemma.equals(wordClass) || classes.getOrDefault(lemma, Set.of()).contains(wordClass);
    }

    /** Whether a verb lends its subject, time and certainty to the event that its object names. */
    boolean isLight(String verb) {
        return support.getOrDefault(verb, Set.of()).contains("light");
    }

    /** Whether a verb says of the event that its subject names that it takes place. */
    boolean isOccurrence(String verb) {
        return support.getOrDefault(verb, Set.of()).contains("occur");
    }

    /** Whether a verb tells nothing by itself. */
    boolean isEmpty(String verb) {
        return support.getOrDefault(verb, Set.of()).contains("empty");
    }
}
