package dateline.resolve;

import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** What a graph says of nodes, one property at a time. */
record GraphValues(Graph graph) {

    /** The instances of a class that have IRIs, in the order of these. */
    Stream<Node> typed(Resource type) {
        return subjects(RDF.type, type.asNode())
                .filter(Node::isURI)
                .collect(Collectors.toCollection(
                        () -> new TreeSet<>((one, other) -> one.getURI().compareTo(other.getURI()))))
                .stream();
    }

    /** The subjects of what ends at a node. */
    Stream<Node> subjects(Property property, Node object) {
        return graph.stream(Node.ANY, property.asNode(), object).map(Triple::getSubject);
    }

    Stream<Node> objects(Node subject, Property property) {
        return graph.stream(subject, property.asNode(), Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isURI);
    }

    /** In the order of the alphabet. */
    Stream<String> literals(Node subject, Property property) {
        return graph.stream(subject, property.asNode(), Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted();
    }
}
