package dateline.benchmark;

import dateline.convert.BaseIri;
import dateline.store.NamedGraph;
import dateline.vocab.DL;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.lang.IteratorParsers;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * As many articles' graphs as one likes, out of a few: copies under identifiers and days of their own. What the authority
 * knows is the same in all of them, as in a real archive; all else is each article's own.
 */
final class Archive {
    private static final String GRAPH = "graph/article/";
    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 3652;

    private final List<NamedGraph> graphs;

    private Archive(List<NamedGraph> graphs) {
        this.graphs = graphs;
    }

    /** @param nquads as {@code ./dateline build} writes them */
    static Archive of(Path nquads) throws IOException {
        Map<Node, List<Triple>> graphs = new LinkedHashMap<>();
        try (var in = Files.newInputStream(nquads)) {
            Iter.asStream(IteratorParsers.createIteratorNQuads(in))
                    .filter(quad -> quad.getGraph().getURI().contains(GRAPH))
                    .forEach(quad -> graphs.computeIfAbsent(quad.getGraph(), name -> new ArrayList<>())
                            .add(quad.asTriple()));
        }
        if (graphs.isEmpty()) {
            throw new IOException(nquads + ": no article's graph is there");
        }
        return new Archive(graphs.entrySet().stream()
                .map(graph -> new NamedGraph(graph.getKey(), graph.getValue()))
                .toList());
    }

    /** Articles by number, each always the same. */
    Stream<NamedGraph> articles(int begin, int end) {
        return IntStream.range(begin, end).mapToObj(number -> article(number, number));
    }

    /** The articles of these numbers once more, each with the text of the next. */
    Stream<NamedGraph> changed(int begin, int end) {
        return IntStream.range(begin, end).mapToObj(number -> article(number, number + 1));
    }

    /** Values for the parameters of saved queries: the first article, and whoever speaks most in all of them. */
    Map<String, String> parameters() {
        Map<Node, Long> statements = graphs.stream()
                .flatMap(graph -> objects(graph, DL.speaker))
                .collect(Collectors.groupingBy(speaker -> speaker, Collectors.counting()));
        Node speaker = Collections.max(statements.entrySet(), Map.Entry.comparingByValue())
                .getKey();
        String name = graphs.stream()
                .flatMap(graph -> graph.triples().stream())
                .filter(triple -> triple.subjectMatches(speaker) && triple.predicateMatches(SchemaDO.name.asNode()))
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElseThrow();
        return Map.of("name", name, "article", identifier(graphs.getFirst()) + "-0");
    }

    private static Stream<Node> objects(NamedGraph graph, Property property) {
        return graph.triples().stream()
                .filter(triple -> triple.predicateMatches(property.asNode()))
                .map(Triple::getObject);
    }

    private NamedGraph article(int number, int content) {
        NamedGraph original = graphs.get(content % graphs.size());
        String from = identifier(original);
        String to = identifier(graphs.get(number % graphs.size())) + "-" + number;
        Map<Node, Node> renamed = new HashMap<>();
        UnaryOperator<Node> rename = node -> renamed.computeIfAbsent(node, old -> rename(old, from, to));
        List<Triple> triples = new ArrayList<>();
        original.triples()
                .forEach(triple -> triples.add(Triple.create(
                        rename.apply(triple.getSubject()),
                        triple.getPredicate(),
                        triple.getPredicate().equals(DCTerms.identifier.asNode())
                                ? NodeFactory.createLiteralString(to)
                                : rename.apply(triple.getObject()))));
        triples.add(Triple.create(
                NodeFactory.createURI(BaseIri.DEFAULT + "article/" + to),
                SchemaDO.datePublished.asNode(),
                day(number)));
        return new NamedGraph(rename.apply(original.name()), triples);
    }

    private static Node rename(Node node, String from, String to) {
        return node.isURI() ? NodeFactory.createURI(node.getURI().replace(from, to)) : node;
    }

    private static Node day(int number) {
        return NodeFactory.createLiteralDT(FIRST_DAY.plusDays(number % DAYS).toString(), XSDDatatype.XSDdate);
    }

    private static String identifier(NamedGraph graph) {
        String name = graph.name().getURI();
        return name.substring(name.indexOf(GRAPH) + GRAPH.length());
    }
}
