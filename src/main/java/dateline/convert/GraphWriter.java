package dateline.convert;

import dateline.vocab.Prefixes;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.lang.IteratorParsers;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.riot.writer.WriterStreamRDFPlain;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes graphs one after another as they come; only the triples about one subject are ever held. The same graphs in the
 * same order give the same bytes. For one thread.
 */
public final class GraphWriter implements AutoCloseable {
    private final OutputStream out;
    private final StreamRDF quads;
    private final GraphFormat format;

    private GraphWriter(OutputStream out, GraphFormat format) {
        this.out = out;
        this.format = format;
        this.quads = switch (format) {
            case NQUADS -> new WriterStreamRDFPlain(IO.wrapUTF8(out), new PlainTerms());
            case TRIG -> StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
            case TURTLE -> StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
            case JSON_LD -> new JsonLdStream(out);
        };
        quads.start();
        Prefixes.ALL.forEach(quads::prefix);
    }

    /**
     * Writes into a file, in the format and compression that its name asks for.
     *
     * @throws IllegalArgumentException the name asks for none that we can write
     * @throws IOException the file cannot be written
     */
    public static GraphWriter open(Path file) throws IOException {
        String name = file.getFileName().toString();
        GraphFormat format = GraphFormat.of(name);
        OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file));
        return new GraphWriter(GraphFormat.isGzip(name) ? new GZIPOutputStream(bytes) : bytes, format);
    }

    /** Writes onto a stream, which is closed with this. */
    public static GraphWriter to(OutputStream out, GraphFormat format) {
        return new GraphWriter(out, format);
    }

    /** Writes a whole graph; in Turtle without its name. */
    public void write(Node graph, Stream<Triple> triples) {
        triples.forEachOrdered(triple -> write(Quad.create(graph, triple)));
    }

    /**
     * Writes whole graphs that are in N-Quads: as they are, where that is the format here, too. Not to be mixed with {@link
     * #write} on one file.
     *
     * @throws IOException the graphs cannot be read, or not written
     */
    public void copy(InputStream nquads) throws IOException {
        try (nquads) {
            if (format == GraphFormat.NQUADS) {
                nquads.transferTo(out);
            } else {
                IteratorParsers.createIteratorNQuads(nquads).forEachRemaining(this::write);
            }
        }
    }

    private void write(Quad quad) {
        if (format == GraphFormat.TURTLE) {
            quads.triple(quad.asTriple());
        } else {
            quads.quad(quad);
        }
    }

    /**
     * Ends the file.
     *
     * @throws IOException what was written did not reach it
     */
    @Override
    public void close() throws IOException {
        try (out) {
            quads.finish();
        }
    }
}
