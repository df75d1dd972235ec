package dateline.store;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** What one article says: the name of its graph and the triples in it, in the order in which they are written. */
public record NamedGraph(Node name, List<Triple> triples) {
    public NamedGraph {
        if (!name.isURI()) {
            throw new IllegalArgumentException("a graph is named by an IRI, not by " + name);
        }
        triples = List.copyOf(triples);
    }

    public Stream<Quad> quads() {
        return triples.stream().map(triple -> new Quad(name, triple));
    }
}
