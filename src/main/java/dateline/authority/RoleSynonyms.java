package dateline.authority;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings labels of the same role together: "Minister of Foreign Affairs" and "foreign minister". */
public final class RoleSynonyms {
    private static final Pattern OF = Pattern.compile("^(minister|secretary) (?:of|for) (?:the )?(.+)$");
    private static final Pattern NO_WORDS = Pattern.compile("[^a-z]+");
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("premier", "prime minister"),
            Map.entry("pm", "prime minister"),
            Map.entry("foreign affairs minister", "foreign minister"),
            Map.entry("external affairs minister", "foreign minister"),
            Map.entry("state secretary", "secretary of state"),
            Map.entry("defence minister", "defense minister"),
            Map.entry("defense secretary", "secretary of defense"),
            Map.entry("king", "monarch"),
            Map.entry("queen", "monarch"));

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
