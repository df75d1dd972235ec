package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.commons.io.file.PathUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;

/** Whatever is put in place of whatever, the last of each name stands there, and the text index knows just that. */
class ReplacingTest {
    private static Path folder;
    private static Tdb2Store store;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("replacing");
        store = Tdb2Store.open(folder);
    }

    @AfterContainer
    static void close() throws IOException {
        store.close();
        PathUtils.deleteDirectory(folder);
    }

    @Property(tries = 10)
    void the_last_graph_of_each_name_stands(@ForAll("graphs") List<NamedGraph> graphs, @ForAll Random random) {
        Map<Node, NamedGraph> last = new LinkedHashMap<>();
        graphs.forEach(graph -> last.put(graph.name(), graph));

        graphs.forEach(graph -> store.replace(graph.name(), graph.triples().stream()));
        assertHolds(last);

        List<NamedGraph> shuffled = new ArrayList<>(last.values());
        Collections.shuffle(shuffled, random);
        store.replace(shuffled);
        assertHolds(last);

        last.keySet().forEach(store::delete);
        assertHolds(Map.of());
    }

    private static void assertHolds(Map<Node, NamedGraph> graphs) {
        Set<Quad> expected = graphs.values().stream()
                .flatMap(graph -> graph.triples().stream().map(triple -> new Quad(graph.name(), triple)))
                .collect(Collectors.toSet());
        store.commit();

        assertThat(quads()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(indexed()).containsExactlyInAnyOrderElementsOf(named(expected));
        graphs.forEach((name, graph) -> graph.triples()
                .forEach(triple -> assertThat(subjects(name, triple)).contains(triple.getSubject())));
    }

    private static List<Quad> quads() {
        return Txn.calculateRead(store.dataset(), () -> store.dataset().stream().toList());
    }

    private static List<Node> named(Set<Quad> quads) {
        return quads.stream()
                .filter(quad -> quad.getObject().isLiteral())
                .map(Quad::getSubject)
                .toList();
    }

    /** The subject of each entry of the text index. */
    private static List<Node> indexed() {
        return select("PREFIX text: <http://jena.apache.org/text#> SELECT ?found { ?found text:query '*:*' }");
    }

    /** The subjects that a property and an object have in one article's graph. */
    private static List<Node> subjects(Node graph, Triple triple) {
        String object = triple.getObject().isURI() ? "<" + triple.getObject().getURI() + ">" : "?any";
        return select("SELECT ?found { GRAPH <%s> { ?found <%s> %s } }"
                .formatted(graph.getURI(), triple.getPredicate().getURI(), object));
    }

    private static List<Node> select(String query) {
        return Txn.calculateRead(store.dataset(), () -> {
            try (QueryExec execution =
                    QueryExec.dataset(store.dataset()).query(query).build()) {
                return execution.select().stream().map(row -> row.get("found")).toList();
            }
        });
    }

    @Provide
    Arbitrary<List<NamedGraph>> graphs() {
        Arbitrary<Node> names = Arbitraries.integers().between(1, 4).map(number -> iri("graph/" + number));
        return Combinators.combine(names, triples().list().ofMaxSize(6))
                .as(NamedGraph::new)
                .list()
                .ofMaxSize(5);
    }

    private Arbitrary<Triple> triples() {
        Arbitrary<Node> things = Arbitraries.of("ana", "kim", "said").map(ReplacingTest::iri);
        Arbitrary<Node> texts =
                Arbitraries.of("Ana Petrová", "Kim", "😀 they attacked").map(NodeFactory::createLiteralString);
        Arbitrary<Triple> links = Combinators.combine(things, things)
                .as((subject, object) -> Triple.create(subject, iri("knows"), object));
        Arbitrary<Triple> names = Combinators.combine(things, texts)
                .as((subject, text) -> Triple.create(subject, NodeFactory.createURI("https://schema.org/name"), text));
        return Arbitraries.oneOf(links, names);
    }

    private static Node iri(String name) {
        return NodeFactory.createURI("http://example.org/" + name);
    }
}
