package dateline.authority;

import dateline.text.DataFile;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parts of a person's name. */
final class PersonName {
    private static final Map<String, Set<String>> WORDS = DataFile.groups("/dateline/authority/name-words.tsv");
    private static final Set<String> PARTICLES = WORDS.get("PARTICLE");
    private static final Set<String> SUFFIXES = WORDS.get("SUFFIX");

    private PersonName() {}

    /** The last word with its particles and without "Jr.": "de Gaulle", "Obama"; the only word of a single name. */
    static String surname(String name) {
        List<String> words = List.of(name.strip().split("[\\s,]+"));
        int last = words.size() - 1;
        while (last > 0 && SUFFIXES.contains(plain(words.get(last)))) {
            last--;
        }
        int first = last;
        while (first > 1 && PARTICLES.contains(plain(words.get(first - 1)))) {
            first--;
        }
        return String.join(" ", words.subList(first, last + 1));
    }

    private static String plain(String word) {
        return NameKey.shouted(word);
    }
}
