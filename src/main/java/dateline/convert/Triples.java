package dateline.convert;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** Triples about one subject, written down as in Turtle: first what it is, then property by property. */
final class Triples {
    private final Node subject;
    private final Stream.Builder<Triple> triples = Stream.builder();

    private Triples(Node subject) {
        this.subject = subject;
    }

    static Triples about(Node subject) {
        return new Triples(subject);
    }

    Triples type(Resource... classes) {
        for (Resource one : classes) {
            add(RDF.type, one);
        }
        return this;
    }

    Triples add(Property property, Node object) {
        triples.add(Triple.create(subject, property.asNode(), object));
        return this;
    }

    Triples add(Property property, Resource object) {
        return add(property, object.asNode());
    }

    Triples add(Property property, String text) {
        return add(property, NodeFactory.createLiteralString(text));
    }

    Triples add(Property property, Optional<Node> object) {
        object.ifPresent(node -> add(property, node));
        return this;
    }

    Triples add(Property property, Stream<Node> objects) {
        objects.forEach(node -> add(property, node));
        return this;
    }

    Stream<Triple> stream() {
        return triples.build();
    }
}
