package dateline.server;

import dateline.vocab.DL;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SchemaDO;

/** Orders articles, and what they say, as one reads: the newest article first, each from its beginning on. */
final class ReadingOrder {
    /** "statement/petrova-txt-14484436/115" and the like, "article/petrova-txt-14484436#char=4,11". */
    private static final Pattern PATH = Pattern.compile(
            "(?:article|statement|event|membership|relation|agent)/([^#]+?)(?:/(\\d+)[-\\d]*|#char=(\\d+),\\d+)?");

    private static final Comparator<Position> IN_TEXT = Comparator.comparing(Position::article)
            .thenComparing(Position::offset)
            .thenComparing(Position::iri);

    /** @param day of the article; empty where nobody knows it */
    private record Position(Node node, String day, String article, int offset) {
        String iri() {
            return node.toString();
        }
    }

    private final Graph union;
    private final String base;
    private final Map<String, String> days = new HashMap<>();

    ReadingOrder(Graph union, Namespace namespace) {
        this.union = union;
        this.base = namespace.base();
    }

    /** What is no article and in none comes last, in the order of IRIs. */
    List<Node> sorted(List<Node> nodes) {
        return nodes.stream()
                .map(this::position)
                .sorted(Comparator.comparing(Position::day, Comparator.reverseOrder())
                        .thenComparing(IN_TEXT))
                .map(Position::node)
                .toList();
    }

    /** Whether it is an article or stands in one. */
    boolean has(Node node) {
        return path(node).isPresent();
    }

    private Position position(Node node) {
        return path(node)
                .map(path -> new Position(node, day(path.group(1)), path.group(1), offset(path)))
                .orElseGet(() -> new Position(node, "", "", 0));
    }

    private Optional<Matcher> path(Node node) {
        return Optional.of(node)
                .filter(each -> each.isURI() && each.getURI().startsWith(base))
                .map(each -> PATH.matcher(each.getURI().substring(base.length())))
                .filter(Matcher::matches);
    }

    private static int offset(Matcher path) {
        String digits = path.group(2) == null ? path.group(3) : path.group(2);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private String day(String article) {
        return days.computeIfAbsent(article, id -> {
            Node node = NodeFactory.createURI(base + "article/" + id);
            return Stream.of(SchemaDO.datePublished, DL.inferredDate)
                    .flatMap(property -> union.stream(node, property.asNode(), Node.ANY))
                    .map(Triple::getObject)
                    .map(Node::getLiteralLexicalForm)
                    .findFirst()
                    .orElse("");
        });
    }
}
