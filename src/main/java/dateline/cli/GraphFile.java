package dateline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotNotFoundException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Graphs in a file that somebody names. */
final class GraphFile {
    private GraphFile() {}

    /** @throws NothingDoneException the file is not there, or no RDF, with line and column */
    static DatasetGraph read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new NothingDoneException(file + ": no such file");
        }
        DatasetGraph graphs = DatasetGraphFactory.create();
        try {
            RDFParser.source(file)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(graphs);
            return graphs;
        } catch (RiotParseException problem) {
            String place = "%s, line %d, column %d: ".formatted(file, problem.getLine(), problem.getCol());
            throw new NothingDoneException(place + problem.getOriginalMessage(), problem);
        } catch (RiotNotFoundException problem) {
            throw new NothingDoneException(file + ": cannot be read: " + problem.getMessage(), problem);
        } catch (RiotException problem) {
            throw new NothingDoneException(file + ": " + problem.getMessage(), problem);
        }
    }
}
