package dateline.extract.statement;

import dateline.text.DataFile;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A word list in classes: see {@link DataFile#groups}. */
record WordClasses(Map<String, Set<String>> words) {

    /** @param name of a file among this stage's resources, without its ending */
    static WordClasses read(String name) {
        return new WordClasses(DataFile.groups("/dateline/statement/" + name + ".tsv"));
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
