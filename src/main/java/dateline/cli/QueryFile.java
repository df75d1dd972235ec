package dateline.cli;

import dateline.query.SavedQueries;
import dateline.query.SavedQuery;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;

/** A query by the name the user gave: a saved one, or a file. */
final class QueryFile {
    private QueryFile() {}

    /**
     * @throws IllegalArgumentException there is no such query
     * @throws NothingDoneException it cannot be read or is not SPARQL, with line and column
     */
    static Query query(String name) {
        Optional<SavedQuery> saved = SavedQueries.load().find(name);
        return saved.isPresent() ? saved.get().query() : parse(name, text(name));
    }

    private static String text(String name) {
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(
                    name + ": neither a saved query nor a file; the saved ones: dateline query --list");
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException problem) {
            throw new NothingDoneException(name + ": not UTF-8", problem);
        } catch (IOException problem) {
            throw new NothingDoneException(name + ": cannot be read: " + problem.getMessage(), problem);
        }
    }

    private static Query parse(String name, String sparql) {
        try {
            return QueryFactory.create(sparql);
        } catch (QueryParseException problem) {
            // The message begins with the fault and its place; what the parser expected instead can fill a page.
            String fault = problem.getMessage().lines().findFirst().orElse("");
            throw new NothingDoneException(name + ": not a SPARQL query: " + fault, problem);
        }
    }
}
