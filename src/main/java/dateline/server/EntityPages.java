package dateline.server;

import dateline.server.EntityPage.MentionRow;
import dateline.server.EntityPage.Property;
import dateline.vocab.DL;
import dateline.vocab.ITSRDF;
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

/** Lays out what the data set knows of a thing as a page. Inside a transaction only. */
final class EntityPages {
    private static final int SHOWN_AT_FIRST = 20;
    private static final int MOST_SHOWN = 2000;
    /** Of mentions, which are shown by their words, each once. */
    private static final int MENTIONS_AT_FIRST = 500;
    /** Values beyond these are counted no further: whoever is named everywhere has a page as fast as anybody. */
    private static final int MOST_COUNTED = 10_000;

    private static final Comparator<Hyperlink> BY_LABEL = Comparator.comparing(
                    Hyperlink::label, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(link -> link.href().orElse(""));

    /** Not shown: what its own sub-properties say better, and that an article has a text, which stands on its page. */
    private static final Set<Node> LEFT_OUT = Set.of(SEM.hasActor.asNode(), NIF.sourceUrl.asNode());

    private final DatasetGraph dataset;
    private final Graph union;
    private final Namespace namespace;
    private final Labels labels;
    private final IncomingWords words;
    private final ReadingOrder order;

    EntityPages(DatasetGraph dataset, Namespace namespace, IncomingWords words) {
        this.dataset = dataset;
        this.union = dataset.getUnionGraph();
        this.namespace = namespace;
        this.labels = new Labels(union);
        this.words = words;
        this.order = new ReadingOrder(union, namespace);
    }

    /** @param whole the properties, by IRI, of which all values are wanted */
    EntityPage of(Node node, Set<String> whole) {
        ArticleText text = new ArticleText(union, node, labels, this::link);
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
                properties(outgoing, whole, labels::ofTerm),
                properties(incoming, whole, property -> words.of(property, labels.ofTerm(property))),
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

    private List<Property> properties(Map<Node, List<Node>> values, Set<String> whole, Function<Node, String> naming) {
        return values.entrySet().stream()
                .map(entry -> property(entry.getKey(), entry.getValue(), whole, naming))
                .sorted(Comparator.comparing(Property::name, BY_LABEL))
                .toList();
    }

    private Property property(Node predicate, List<Node> values, Set<String> whole, Function<Node, String> naming) {
        boolean mentions = predicate.equals(ITSRDF.taIdentRef.asNode());
        int some = mentions ? MENTIONS_AT_FIRST : SHOWN_AT_FIRST;
        int most = whole.contains(predicate.getURI()) ? MOST_SHOWN : some;
        List<Hyperlink> links = links(values, most);
        List<Hyperlink> shown = mentions ? MentionWords.of(links) : links;
        Hyperlink name = new Hyperlink(naming.apply(predicate), namespace.href(predicate.getURI()));
        return new Property(
                name, shown, Math.max(0, values.size() - most), "?all=" + UriText.encode(predicate.getURI()));
    }

    /** What stands in articles in the order in which one reads, all else by what it is called. */
    private List<Hyperlink> links(List<Node> nodes, int most) {
        List<Node> shown = order.sorted(nodes).stream().limit(most).toList();
        List<Hyperlink> links = shown.stream().map(this::link).toList();
        return shown.stream().anyMatch(order::has)
                ? links
                : links.stream().sorted(BY_LABEL).toList();
    }

    private Hyperlink link(Node node) {
        Optional<String> href = node.isURI() ? namespace.href(node.getURI()) : Optional.empty();
        return new Hyperlink(labels.of(node), href);
    }
}
