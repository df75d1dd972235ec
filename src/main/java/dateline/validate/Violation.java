package dateline.validate;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * One fault of a graph.
 *
 * @param graph the named graph it is in; empty for the default graph
 * @param focusNode what is at fault
 * @param message what was expected
 * @param value what was found instead, where that can be told
 * @param excerpt the focus node's few triples as Turtle
 */
public record Violation(Optional<Node> graph, Node focusNode, String message, Optional<Node> value, String excerpt) {}
