package dateline.extract.statement;

import dateline.text.DataFile;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A word list in classes: one class a line, {@code NAME: word word …}. */
record WordClasses(Map<String, Set<String>> words) {

    /** @param name of a file among this stage's resources, without its ending */
    static WordClasses read(String name) {
        return new WordClasses(DataFile.lines("/dateline/statement/" + name + ".txt").stream()
                .map(line -> line.split(":", 2))
                .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> Arrays.stream(
                                parts[1].strip().split("\\s+"))
                        .collect(Collectors.toUnmodifiableSet()))));
    }

    boolean has(String name, String word) {
        return words.getOrDefault(name, Set.of()).contains(word);
    }

    /** The class of a word; a word stands in one alone. */
    Optional<String> classOf(String word) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().contains(word))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }
}
