package dateline.authority.link;

import dateline.authority.Slug;
import java.util.regex.Pattern;

/** Titles of Wikipedia's articles, as they stand in addresses: "Springfield,_Illinois", "Mercury_(planet)". */
final class WikipediaTitles {
    private static final Pattern QUALIFIER = Pattern.compile("[_ ]\\([^()]*\\)$|,_.*$");
    private static final Pattern NO_ARTICLE = Pattern.compile(
            "(?i).*\\((?:disambiguation|name|surname|given_name)\\)$|(?:Lists?|Outline|Index|Timeline)_of_.*|[^\\p{L}\\p{N}].*|.*[:#|<>\\[\\]{}].*");

    private WikipediaTitles() {}

    /** The name in a title, without what tells it from others of its name: "Springfield". */
    static String name(String title) {
        return QUALIFIER.matcher(title).replaceFirst("").replace('_', ' ');
    }

    /** Whether a title may be that of a thing with a name, and not of a list of such. */
    static boolean isArticle(String title) {
        return !NO_ARTICLE.matcher(title).matches() && !Slug.of(title).isEmpty();
    }
}
