package dateline.authority;

import dateline.text.DataFile;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Brings labels of the same role together: "Minister of Foreign Affairs" and "foreign minister". */
public final class RoleSynonyms {
    private static final Pattern OF = Pattern.compile("^(minister|secretary) (?:of|for) (?:the )?(.+)$");
    private static final Pattern NO_WORDS = Pattern.compile("[^a-z]+");
    private static final Map<String, String> SAME = DataFile.rows("/dateline/authority/role-synonyms.tsv")
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

    private RoleSynonyms() {}

    /** The same text for all labels of a role, in lower case. */
    public static String canonical(String role) {
        String words =
                NO_WORDS.matcher(role.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        Matcher of = OF.matcher(words);
        String turned = of.matches() ? of.group(2) + " " + of.group(1) : words;
        return SAME.getOrDefault(turned, turned);
    }
}
