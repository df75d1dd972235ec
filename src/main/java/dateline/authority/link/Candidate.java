package dateline.authority.link;

import dateline.authority.Slug;
import java.util.List;
import java.util.Locale;

/**
 * An article of Wikipedia that a name may mean.
 *
 * @param title as in its address: "Springfield,_Illinois"
 * @param commonness which share of all links with this name leads there, 0 to 1; 0 where the title alone suggests it
 * @param popularity by how many different wordings the article is linked, at least 1
 */
public record Candidate(String title, TitleKind kind, double commonness, int popularity) {
    private static final String DBPEDIA = "http://dbpedia.org/resource/";
    /** What a title that has the name is worth beside a share of links. */
    private static final double SUGGESTED = 0.1;

    private static final double PERCENT = 100;

    /** How likely it is before anything is known of the article that has the name: from 0, without unit. */
    double prior() {
        return (commonness + SUGGESTED) * Math.log1p(popularity);
    }

    /** Its IRI at DBpedia. */
    public String iri() {
        return DBPEDIA + title;
    }

    public String slug() {
        return Slug.of(title.replace('_', ' '));
    }

    /** The name in the title, without what tells it from others: "Springfield". */
    public String name() {
        return WikipediaTitles.name(title);
    }

    /** What tells it from others of its name, as words in lower case: "illinois"; empty for most. */
    public List<String> qualifiers() {
        String rest = title.replace('_', ' ').substring(name().length()).toLowerCase(Locale.ROOT);
        return List.of(rest.split("[^\\p{L}\\p{N}]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** "87 412 o Texaco", read back by {@link #read}. */
    String line() {
        return Math.round(commonness * PERCENT) + " " + popularity + " " + kind.letter() + " " + title;
    }

    static Candidate read(String line) {
        String[] parts = line.split(" ", 4);
        return new Candidate(
                parts[3],
                TitleKind.of(parts[2].charAt(0)),
                Integer.parseInt(parts[0]) / PERCENT,
                Integer.parseInt(parts[1]));
    }
}
