package dateline.authority.link;

import dateline.authority.NameKey;
import java.util.List;
import java.util.regex.Pattern;

/** Which words of a link may be a name, and the keys under which names are found. */
final class Wordings {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 7;
    private static final Pattern NAME =
            Pattern.compile("(?:[tT]he )?(?=[\\p{Lu}\\p{Nd}])[\\p{IsLatin}\\p{M}\\p{Nd} .,'’&/\\-–]*"
                    + "(?:[\\p{IsLatin}\\p{M}\\p{Nd}]|(?<=\\.\\p{Lu})\\.|(?<=Inc|Corp|Co|Ltd|Jr|Sr)\\.)");
    private static final Pattern MIDDLE_INITIAL = Pattern.compile("(?<=\\p{L} )\\p{Lu}\\. (?=\\p{Lu}\\p{L})");
    private static final Pattern SPACE = Pattern.compile(" ");

    private Wordings() {}

    static boolean isName(String wording) {
        return wording.length() <= LONGEST
                && NAME.matcher(wording).matches()
                && SPACE.split(wording).length <= MOST_WORDS
                && wording.indexOf("Wikipedia") < 0;
    }

    static String key(String name) {
        return NameKey.of(name);
    }

    /** Shorter forms of a name that may stand for it: without the legal form of a company, without middle initials. */
    static List<String> shorter(String name) {
        String plain = LegalForms.without(name);
        String direct = MIDDLE_INITIAL.matcher(plain).replaceAll("");
        return direct.equals(name) ? List.of() : List.of(direct);
    }
}
