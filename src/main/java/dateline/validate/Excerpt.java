package dateline.validate;

import dateline.vocab.Prefixes;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.util.FmtUtils;
import org.apache.jena.vocabulary.RDF;

/** A few triples about one node as Turtle, short enough for an error message. */
final class Excerpt {
    private static final int MOST_TRIPLES = 12;
    private static final int LONGEST_LITERAL = 80;
    private static final PrefixMapping PREFIXES =
            PrefixMapping.Factory.create().setNsPrefixes(Prefixes.ALL).lock();
    private static final Comparator<Triple> TYPES_FIRST = Comparator.comparing(
                    (Triple triple) -> !triple.predicateMatches(RDF.type.asNode()))
            .thenComparing(triple -> term(triple.getPredicate()))
            .thenComparing(triple -> term(triple.getObject()));

    private Excerpt() {}

    /** What the graph says of the node; where it says nothing, what it says that leads there. */
    static String of(Graph graph, Node node) {
        List<Triple> about = graph.find(node, null, null).toList().stream()
                .sorted(TYPES_FIRST)
                .toList();
        if (about.isEmpty()) {
            return graph.find(null, null, node).toList().stream()
                    .sorted(Comparator.comparing(triple -> term(triple.getSubject())))
                    .limit(MOST_TRIPLES)
                    .map(triple -> term(triple.getSubject()) + " " + predicate(triple) + " " + term(node) + " .")
                    .collect(Collectors.joining("\n"));
        }
        String left = about.size() > MOST_TRIPLES ? " ; # and " + (about.size() - MOST_TRIPLES) + " more" : " .";
        return about.stream()
                .limit(MOST_TRIPLES)
                .map(triple -> predicate(triple) + " " + term(triple.getObject()))
                .collect(Collectors.joining(" ;\n    ", term(node) + " ", left));
    }

    private static String predicate(Triple triple) {
        return triple.predicateMatches(RDF.type.asNode()) ? "a" : term(triple.getPredicate());
    }

    /** A node as in Turtle; a long literal is cut. */
    static String term(Node node) {
        return FmtUtils.stringForNode(shortened(node), PREFIXES);
    }

    private static Node shortened(Node node) {
        if (!node.isLiteral() || node.getLiteralLexicalForm().codePoints().count() <= LONGEST_LITERAL) {
            return node;
        }
        String text = node.getLiteralLexicalForm();
        return NodeFactory.createLiteralString(text.substring(0, text.offsetByCodePoints(0, LONGEST_LITERAL)) + "…");
    }
}
