package dateline.convert;

import dateline.vocab.Prefixes;
import java.io.StringReader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.FmtUtils;
import org.assertj.core.api.AbstractAssert;

/** Compares graphs by isomorphism; a failure shows missing and surplus triples apart, prefixed and sorted. */
public final class GraphAssert extends AbstractAssert<GraphAssert, Graph> {
    private static final PrefixMapping PREFIXES =
            PrefixMapping.Factory.create().setNsPrefixes(Prefixes.ALL).lock();

    private GraphAssert(Graph actual) {
        super(actual, GraphAssert.class);
    }

    public static GraphAssert assertThatGraph(Graph actual) {
        return new GraphAssert(actual);
    }

    public static GraphAssert assertThatGraph(Stream<Triple> actual) {
        Graph graph = GraphFactory.createDefaultGraph();
        actual.forEach(graph::add);
        return assertThatGraph(graph);
    }

    /** A graph in Turtle, with the prefixes of the house and the default base, without writing them out. */
    public static Graph turtle(String turtle) {
        String head = Prefixes.ALL.entrySet().stream()
                .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n")
                .collect(Collectors.joining());
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(graph, new StringReader(head + turtle), BaseIri.DEFAULT, Lang.TURTLE);
        return graph;
    }

    public GraphAssert isTurtle(String expected) {
        return isIsomorphicTo(turtle(expected));
    }

    public GraphAssert isIsomorphicTo(Graph expected) {
        isNotNull();
        if (!actual.isIsomorphicWith(expected)) {
            failWithMessage("missing:%n%s%nsurplus:%n%s", beyond(expected, actual), beyond(actual, expected));
        }
        return this;
    }

    /** Whether each of these triples is there. */
    public GraphAssert says(String turtle) {
        Graph expected = turtle(turtle);
        String missing = beyond(expected, actual);
        if (!missing.isEmpty()) {
            failWithMessage("missing:%n%s%nin:%n%s", missing, text(GraphUtil.findAll(actual).toList().stream()));
        }
        return this;
    }

    private static String beyond(Graph one, Graph other) {
        return text(one.stream().filter(triple -> !other.contains(triple)));
    }

    private static String text(Stream<Triple> triples) {
        return triples.map(triple -> "  " + FmtUtils.stringForTriple(triple, PREFIXES))
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
