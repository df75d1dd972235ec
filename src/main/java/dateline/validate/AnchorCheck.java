package dateline.validate;

import dateline.text.SourceText;
import dateline.text.Span;
import dateline.vocab.NIF;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;

/**
 * What SHACL cannot tell of a stretch of text: that nif:anchorOf is exactly the text between the offsets, in code points,
 * and that its IRI names the same offsets. A stretch without offsets or text is left to the shapes.
 */
final class AnchorCheck {
    /** A fault and what was found. */
    record Fault(Node stretch, String message, Node found) {}

    private final Graph graph;
    private final Map<Node, SourceText> texts = new HashMap<>();

    AnchorCheck(Graph graph) {
        this.graph = graph;
        graph.find(null, NIF.isString.asNode(), null)
                .forEach(triple -> texts.put(
                        triple.getSubject(), new SourceText(triple.getObject().getLiteralLexicalForm())));
    }

    Stream<Fault> faults() {
        return graph.find(null, NIF.anchorOf.asNode(), null).toList().stream()
                .flatMap(anchor -> fault(anchor.getSubject(), anchor.getObject()).stream());
    }

    private Optional<Fault> fault(Node stretch, Node anchor) {
        Optional<Integer> begin = offset(stretch, NIF.beginIndex);
        Optional<Integer> end = offset(stretch, NIF.endIndex);
        Optional<SourceText> text = one(stretch, NIF.referenceContext).map(texts::get);
        if (begin.isEmpty() || end.isEmpty() || text.isEmpty() || begin.get() > end.get()) {
            return Optional.empty();
        }
        return fault(stretch, anchor, new Span(begin.get(), end.get()), text.get());
    }

    private static Optional<Fault> fault(Node stretch, Node anchor, Span span, SourceText text) {
        if (span.end() > text.length()) {
            String message = "a stretch ends inside its text, at code point " + text.length() + " at the latest";
            return Optional.of(new Fault(stretch, message, NodeFactory.createLiteralString("" + span.end())));
        }
        if (!anchor.isLiteral() || !anchor.getLiteralLexicalForm().equals(text.at(span))) {
            String message = "nif:anchorOf is exactly the text between the offsets, \"" + text.at(span) + "\"";
            return Optional.of(new Fault(stretch, message, anchor));
        }
        String offsets = "#char=" + span.begin() + "," + span.end();
        return stretch.isURI() && stretch.getURI().endsWith(offsets)
                ? Optional.empty()
                : Optional.of(new Fault(stretch, "the IRI of a stretch names its offsets, " + offsets, stretch));
    }

    private Optional<Integer> offset(Node stretch, Property property) {
        return one(stretch, property)
                .filter(Node::isLiteral)
                .filter(node -> node.getLiteralLexicalForm().matches("[0-9]{1,9}"))
                .map(node -> Integer.valueOf(node.getLiteralLexicalForm()));
    }

    private Optional<Node> one(Node subject, Property property) {
        return graph.find(subject, property.asNode(), null).toList().stream()
                .map(Triple::getObject)
                .findFirst();
    }
}
