package dateline.server;

import dateline.convert.Iris;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What the data set says of one IRI. Of a thing, the triples from it and to it; of an article, also those from its
 * fragments, that is its text and mentions, because a fragment has no document of its own; of a named graph, all of it.
 */
final class ResourceDescriptions {
    /** A place may be mentioned a million times; who wants all asks with SPARQL. */
    static final int MOST_INCOMING = 1000;

    private final DatasetGraph dataset;
    private final Namespace namespace;

    ResourceDescriptions(DatasetGraph dataset, Namespace namespace) {
        this.dataset = dataset;
        this.namespace = namespace;
    }

    /** The IRI that a path stands for, of the candidates the first of which anything is known. */
    Optional<Node> known(String path) {
        return namespace.iris(path).stream()
                .map(NodeFactory::createURI)
                .filter(node -> dataset.containsGraph(node) || isDescribed(node))
                .findFirst();
    }

    private boolean isDescribed(Node node) {
        Graph union = dataset.getUnionGraph();
        return union.contains(node, Node.ANY, Node.ANY) || union.contains(Node.ANY, Node.ANY, node);
    }

    boolean isNamedGraph(Node node) {
        return dataset.containsGraph(node);
    }

    /** The description as a graph with the prefixes of the data set. Inside a transaction only. */
    Graph of(Node node) {
        Graph description = GraphFactory.createDefaultGraph();
        description.getPrefixMapping().setNsPrefixes(dataset.prefixes().getMapping());
        triples(node).forEach(description::add);
        return description;
    }

    private Stream<Triple> triples(Node node) {
        Graph union = dataset.getUnionGraph();
        if (isNamedGraph(node)) {
            return dataset.getGraph(node).stream();
        }
        return Stream.of(
                        union.stream(node, Node.ANY, Node.ANY),
                        union.stream(Node.ANY, Node.ANY, node).limit(MOST_INCOMING),
                        Iris.PARTS.stream()
                                .map(part -> NodeFactory.createURI(node.getURI() + part))
                                .flatMap(part -> union.stream(part, Node.ANY, Node.ANY)),
                        fragments(node))
                .flatMap(each -> each);
    }

    private Stream<Triple> fragments(Node article) {
        return articleGraph(article).stream()
                .flatMap(Graph::stream)
                .filter(triple -> triple.getSubject().isURI())
                .filter(triple -> triple.getSubject().getURI().startsWith(article.getURI() + "#"));
    }

    /** The named graph of an article. */
    Optional<Graph> articleGraph(Node article) {
        return graphName(article).filter(dataset::containsGraph).map(dataset::getGraph);
    }

    private Optional<Node> graphName(Node article) {
        return article.getURI().startsWith(namespace.base() + "article/")
                ? Optional.of(NodeFactory.createURI(namespace.base() + "graph/"
                        + article.getURI().substring(namespace.base().length())))
                : Optional.empty();
    }
}
