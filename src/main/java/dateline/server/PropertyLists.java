package dateline.server;

import dateline.server.EntityPage.Property;
import dateline.vocab.ITSRDF;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/** Properties with their values as a page shows them: so many at first, in an order that reads well. */
final class PropertyLists {
    private static final int SHOWN_AT_FIRST = 20;
    private static final int MOST_SHOWN = 2000;
    /** Of mentions, which are shown by their words, each once. */
    private static final int MENTIONS_AT_FIRST = 500;

    private static final Comparator<Hyperlink> BY_LABEL = Comparator.comparing(
                    Hyperlink::label, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(link -> link.href().orElse(""));

    private final Labels labels;
    private final Namespace namespace;
    private final ReadingOrder order;

    PropertyLists(Labels labels, Namespace namespace) {
        this.labels = labels;
        this.namespace = namespace;
        this.order = new ReadingOrder(labels.graph(), namespace);
    }

    /**
     * By what the properties are called.
     *
     * @param whole the properties, by IRI, of which all values are wanted
     */
    List<Property> of(Map<Node, List<Node>> values, Set<String> whole, Function<Node, String> naming) {
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

    Hyperlink link(Node node) {
        Optional<String> href = node.isURI() ? namespace.href(node.getURI()) : Optional.empty();
        return new Hyperlink(labels.of(node), href);
    }
}
