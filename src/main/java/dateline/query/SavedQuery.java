package dateline.query;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/**
 * A question that somebody has put into SPARQL for others.
 *
 * <p>The file begins with three comment lines, {@code # Section: title}, {@code # One sentence that asks?} and
 * {@code # Shows: dl:term, dl:term}.
 *
 * @param name the file's name without its ending
 * @param question the sentence a person would ask
 * @param shows the terms that a reader of the query learns
 * @param sparql the whole file
 */
public record SavedQuery(
        String name, String section, String title, String question, List<String> shows, String sparql) {
    private static final String COMMENT = "# ";
    private static final String SHOWS = "Shows: ";

    public SavedQuery {
        shows = List.copyOf(shows);
    }

    /** @throws IllegalArgumentException the file does not begin as it should, or is not SPARQL */
    static SavedQuery parse(String name, String sparql) {
        String[] lines = sparql.split("\n", 4);
        if (lines.length < 4 || !Arrays.stream(lines).limit(3).allMatch(line -> line.startsWith(COMMENT))) {
            throw new IllegalArgumentException(name + ".rq, line 1: expected three comment lines");
        }
        String[] heading = lines[0].substring(COMMENT.length()).split(": ", 2);
        if (heading.length < 2) {
            throw new IllegalArgumentException(name + ".rq, line 1: expected \"# Section: title\"");
        }
        String shows = lines[2].substring(COMMENT.length());
        if (!shows.startsWith(SHOWS)) {
            throw new IllegalArgumentException(name + ".rq, line 3: expected \"# Shows: term, term\"");
        }
        List<String> terms = List.of(shows.substring(SHOWS.length()).split(", "));
        String question = lines[1].substring(COMMENT.length());
        return new SavedQuery(name, heading[0], heading[1], question, terms, sparql);
    }

    public Query query() {
        return QueryFactory.create(sparql);
    }
}
