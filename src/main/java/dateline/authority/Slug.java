package dateline.authority;

import java.util.Locale;
import java.util.regex.Pattern;

/** Turns names into the last part of an IRI, wherever one is minted: lower-case letters, digits and hyphens. */
public final class Slug {
    private static final Pattern DROPPED = Pattern.compile("['’‘ʻʼ.]");
    private static final Pattern DIVIDERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private Slug() {}

    /** "Barack Obama" gives "barack-obama"; letters that ASCII lacks lose their marks. */
    public static String of(String name) {
        String plain =
                NameKey.withoutMarks(DROPPED.matcher(name).replaceAll("")).toLowerCase(Locale.ROOT);
        return ENDS.matcher(DIVIDERS.matcher(plain.replace("&", " and ")).replaceAll("-"))
                .replaceAll("");
    }
}
