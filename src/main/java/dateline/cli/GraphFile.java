package dateline.cli;

import dateline.convert.GraphFormat;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Graphs in a file that somebody names, in the format its name tells, packed or not. */
record GraphFile(Path file) {
    /** @throws NothingDoneException the file is not there, or not what its name says, with line and column */
    static DatasetGraph read(Path file) {
        return new GraphFile(file).read();
    }

    private DatasetGraph read() {
        String name = file.getFileName().toString();
        Lang format = RDFLanguages.filenameToLang(name);
        if (!Files.isRegularFile(file)) {
            throw new NothingDoneException(file + ": no such file");
        }
        if (format == null) {
            throw new NothingDoneException(
                    file + ": its name tells no RDF format; .nq, .trig, .ttl, .jsonld and others do");
        }
        DatasetGraph graphs = DatasetGraphFactory.create();
        try (InputStream bytes = Files.newInputStream(file);
                InputStream unpacked = GraphFormat.isGzip(name) ? new GZIPInputStream(bytes) : bytes) {
            // Unpacked before it is parsed: the parser takes a packed file that breaks off for one that ends.
            InputStream whole = new ByteArrayInputStream(unpacked.readAllBytes());
            RDFParser.source(whole).lang(format).errorHandler(new Strict()).parse(graphs);
            return graphs;
        } catch (EOFException problem) {
            throw new NothingDoneException(file + ": cannot be read: the packed file breaks off", problem);
        } catch (RiotException | IOException problem) {
            throw new NothingDoneException(file + ": cannot be read: " + problem.getMessage(), problem);
        }
    }

    /** Stops at the first error and tells its place; what is only odd is left to the shapes. */
    private final class Strict implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {}

        @Override
        public void error(String message, long line, long column) {
            fatal(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw new NothingDoneException("%s, line %d, column %d: %s".formatted(file, line, column, message));
        }
    }
}
