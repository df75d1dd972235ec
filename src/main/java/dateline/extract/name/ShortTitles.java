package dateline.extract.name;

import dateline.text.DataFile;
import dateline.text.Token;
import dateline.text.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Titles before names that stand for roles: "Sen." for a senator. */
public final class ShortTitles {
    private static final Map<String, List<String>> ROLES = read();

    private ShortTitles() {}

    private static Map<String, List<String>> read() {
        Map<String, List<String>> roles = new HashMap<>();
        DataFile.rows("/dateline/name/title-words.tsv")
                .forEach(fields -> roles.put(fields[0], Arrays.asList(fields[1].split(" "))));
        return roles;
    }

    /** All the roles that it may stand for, in lower case; none for other words. */
    public static List<String> roles(Token title) {
        return ROLES.getOrDefault(title.text(), List.of());
    }

    /** The usual one, with a capital: "Senator"; also for the word itself. */
    public static Optional<String> role(Token title) {
        String word = roles(title).stream().findFirst().orElseGet(() -> Words.lower(title));
        return NameWords.ROLE.has(word)
                ? Optional.of(Character.toUpperCase(word.charAt(0)) + word.substring(1))
                : Optional.empty();
    }
}
