package dateline.extract.name;

import dateline.text.DataFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Short forms of given names: "Bill" is William. */
final class Nicknames {
    private static final Map<String, Set<String>> FULL = read();

    private Nicknames() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> full = new HashMap<>();
        DataFile.lists("/dateline/name/nicknames.txt").forEach(names -> {
            for (String name : names) {
                full.computeIfAbsent(name, any -> new HashSet<>()).add(names.getFirst());
            }
        });
        return full;
    }

    /** Whether two given names in lower case may be the same one's. */
    static boolean same(String one, String other) {
        Set<String> ones = FULL.getOrDefault(one, Set.of());
        return FULL.getOrDefault(other, Set.of()).stream().anyMatch(ones::contains);
    }
}
