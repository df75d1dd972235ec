package dateline.store;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** What one article says: the name of its graph and the triples in it, each once, in the order
 * in which they are written. */
public record NamedGraph(Node name, List<Triple> triples) {
    public NamedGraph {
        if (!name.isURI()) {
            throw new IllegalArgumentException("a graph is named by an IRI, not by " + name);
        }
        triples = triples.stream().distinct().toList();
    }

    /** @throws IllegalArgumentException there is no quad, or they are of different graphs */
    public static NamedGraph of(Stream<Quad> quads) {
        List<Quad> all = quads.toList();
        List<Node> names = all.stream().map(Quad::getGraph).distinct().toList();
        if (names.size() != 1) {
            throw new IllegalArgumentException("the quads are of " + names.size() + " graphs, not of one: " + names);
        }
        return new NamedGraph(names.get(0), all.stream().map(Quad::asTriple).toList());
    }

    /** Writes the triples, without the name, as N-Triples. */
    void writeTriples(OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.NTRIPLES);
        writer.start();
        triples.forEach(writer::triple);
        writer.finish();
    }
}
