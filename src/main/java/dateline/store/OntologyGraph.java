package dateline.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;

/**
 * The ontology beside the articles, as a named graph of its own: so that a query can ask for kinds of events, their
 * labels and their CAMEO codes.
 */
public final class OntologyGraph {
    public static final Node NAME = NodeFactory.createURI("https://w3id.org/dateline/ontology");
    private static final List<String> FILES =
            List.of("/ontology/dateline.ttl", "/ontology/event-types.ttl", "/ontology/borrowed.ttl");

    private OntologyGraph() {}

    /** The whole ontology, as its files have it. */
    public static Graph load() {
        Graph graph = GraphFactory.createDefaultGraph();
        FILES.forEach(file -> RDFParser.create()
                .source(OntologyGraph.class.getResourceAsStream(file))
                .lang(Lang.TURTLE)
                .base(NAME.getURI())
                .parse(graph));
        return graph;
    }

    /**
     * Puts the ontology of this program version and its prefixes into a data set; writes nothing where they stand there
     * already.
     */
    public static void putInto(DatasetGraph dataset) {
        Graph ontology = load();
        Set<Triple> triples = named(ontology).collect(Collectors.toSet());
        Map<String, String> prefixes = ontology.getPrefixMapping().getNsPrefixMap();
        if (!Txn.calculateRead(dataset, () -> has(dataset, triples, prefixes))) {
            Txn.executeWrite(dataset, () -> {
                dataset.deleteAny(NAME, Node.ANY, Node.ANY, Node.ANY);
                triples.forEach(triple -> dataset.add(new Quad(NAME, triple)));
                dataset.prefixes().putAll(prefixes);
            });
        }
    }

    private static boolean has(DatasetGraph dataset, Set<Triple> triples, Map<String, String> prefixes) {
        Set<Triple> present = dataset.stream(NAME, Node.ANY, Node.ANY, Node.ANY)
                .map(Quad::asTriple)
                .collect(Collectors.toSet());
        return present.equals(triples)
                && dataset.prefixes().getMapping().entrySet().containsAll(prefixes.entrySet());
    }

    /** Puts the ontology of this program version into a store, whichever it is. */
    public static void putInto(GraphStore store) {
        store.replace(NAME, named(load()));
        store.commit();
    }

    /** Without blank nodes, that is lists and class expressions: they would differ each time, and no query needs them. */
    private static Stream<Triple> named(Graph ontology) {
        return ontology.stream().filter(triple -> !hasBlankNode(triple));
    }

    private static boolean hasBlankNode(Triple triple) {
        return triple.getSubject().isBlank() || triple.getObject().isBlank();
    }
}
