package dateline.authority;

import java.util.List;
import java.util.Set;

/** The parts of a person's name. */
final class PersonName {
    private static final Set<String> PARTICLES = Set.of(
            "al", "bin", "bint", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "ibn", "la", "le",
            "san", "st", "ten", "ter", "van", "von");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

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
