package dateline.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What a named graph in a data set lacks, and has too much, against what it is to hold: so that only this is written.
 *
 * <p>Delete the surplus first: the store keeps numbers by value, so that 0.50 and 0.5 are one there and two here.
 */
record Difference(List<Quad> surplus, List<Quad> missing) {

    /** Reads the graph as it is, within the caller's transaction. */
    static Difference of(DatasetGraph dataset, NamedGraph wanted) {
        Set<Triple> present = dataset.stream(wanted.name(), Node.ANY, Node.ANY, Node.ANY)
                .map(Quad::asTriple)
                .collect(Collectors.toSet());
        Set<Triple> kept = new HashSet<>(wanted.triples());
        kept.retainAll(present);
        return new Difference(
                without(kept, wanted.name(), present.stream().toList()),
                without(kept, wanted.name(), wanted.triples()));
    }

    private static List<Quad> without(Set<Triple> kept, Node graph, List<Triple> triples) {
        return triples.stream()
                .filter(triple -> !kept.contains(triple))
                .map(triple -> new Quad(graph, triple))
                .toList();
    }

    /** In quads. */
    int size() {
        return surplus.size() + missing.size();
    }
}
