package dateline.server;

import dateline.server.EntityPage.MentionRow;
import dateline.vocab.DL;
import dateline.vocab.NIF;
import dateline.vocab.SEM;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Lays out what the data set knows of a thing as a page. Inside a transaction only. */
final class EntityPages {
    /** Values beyond these are counted no further: whoever is named everywhere has a page as fast as anybody. */
    private static final int MOST_COUNTED = 10_000;

    /** Not shown: what its own sub-properties say better, the title, and that an article has a text, which stands on its page. */
    private static final Set<Node> LEFT_OUT =
            Set.of(SEM.hasActor.asNode(), RDFS.label.asNode(), NIF.sourceUrl.asNode());

    private final DatasetGraph dataset;
    private final Graph union;
    private final Namespace namespace;
    private final Labels labels;
    private final IncomingWords words;
    private final PropertyLists lists;

    EntityPages(DatasetGraph dataset, Namespace namespace, IncomingWords words) {
        this.dataset = dataset;
        this.union = dataset.getUnionGraph();
        this.namespace = namespace;
        this.labels = new Labels(union);
        this.words = words;
        this.lists = new PropertyLists(labels, namespace);
    }

    /** @param whole the properties, by IRI, of which all values are wanted */
    EntityPage of(Node node, Set<String> whole) {
        ArticleText text = new ArticleText(union, node, labels, lists::link);
        List<MentionRow> mentions = text.mentions();
        Map<Node, List<Node>> outgoing = grouped(union.stream(node, Node.ANY, Node.ANY), Triple::getObject);
        Map<Node, List<Node>> incoming =
                grouped(union.stream(Node.ANY, Node.ANY, node).limit(MOST_COUNTED), Triple::getSubject);
        List<Node> articles = articles(node);
        if (!articles.isEmpty()) {
            incoming.put(DL.Article.asNode(), articles);
        }
        List<Node> types =
                Optional.ofNullable(outgoing.remove(RDF.type.asNode())).orElse(List.of());
        return new EntityPage(
                node.getURI(),
                labels.of(node),
                types.contains(DL.Statement.asNode()),
                types(types),
                text.pieces(mentions),
                lists.of(outgoing, whole, labels::ofTerm),
                lists.of(incoming, whole, property -> words.of(property, labels.ofTerm(property))),
                mentions);
    }

    /** One for each label, ours before those of other vocabularies ("person", schema.org's "person"). */
    private List<Hyperlink> types(List<Node> types) {
        Map<String, Hyperlink> byLabel = new LinkedHashMap<>();
        types.stream()
                .sorted(Comparator.comparing((Node type) -> !type.getURI().startsWith(DL.NS))
                        .thenComparing(Node::getURI))
                .map(type -> new Hyperlink(labels.ofTerm(type), namespace.href(type.getURI())))
                .forEach(type -> byLabel.putIfAbsent(type.label(), type));
        return List.copyOf(byLabel.values());
    }

    private static Map<Node, List<Node>> grouped(Stream<Triple> triples, Function<Triple, Node> end) {
        return triples.filter(triple -> !LEFT_OUT.contains(triple.getPredicate()))
                .collect(Collectors.groupingBy(
                        Triple::getPredicate, HashMap::new, Collectors.mapping(end, Collectors.toList())));
    }

    /** The articles in whose graphs a thing is described. */
    private List<Node> articles(Node node) {
        return dataset.stream(Node.ANY, node, RDF.type.asNode(), Node.ANY)
                .map(Quad::getGraph)
                .distinct()
                .limit(MOST_COUNTED)
                .flatMap(graph -> dataset.stream(graph, Node.ANY, RDF.type.asNode(), DL.Article.asNode()))
                .map(Quad::getSubject)
                .filter(article -> !article.equals(node))
                .toList();
    }
}
