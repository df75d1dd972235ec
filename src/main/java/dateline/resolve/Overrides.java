package dateline.resolve;

import java.util.List;
import java.util.function.BiPredicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OWL;

/** What somebody decided by hand: {@code <a> owl:sameAs <b>} and {@code <a> owl:differentFrom <b>}. */
public record Overrides(Graph graph) {
    public static Overrides none() {
        return new Overrides(Graph.emptyGraph);
    }

    /** Those that are the same, in the order of IRIs. */
    List<Triple> same() {
        return graph.stream(Node.ANY, OWL.sameAs.asNode(), Node.ANY)
                .filter(triple ->
                        triple.getSubject().isURI() && triple.getObject().isURI())
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    BiPredicate<Node, Node> different() {
        return (one, other) -> says(OWL.differentFrom, one, other);
    }

    private boolean says(Property property, Node one, Node other) {
        return graph.contains(one, property.asNode(), other) || graph.contains(other, property.asNode(), one);
    }
}
