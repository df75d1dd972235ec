package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;

class Tdb2StoreTest extends GraphStoreContract {
    private static final Node ANA = NodeFactory.createURI("x:ana");
    private static final Triple NAME = triple("<x:ana> <https://schema.org/name> 'Ana Petrová'");
    private static final Triple CONTENT =
            triple("<x:said> <https://w3id.org/dateline/ontology#content> 'they attacked the city'");

    @Override
    Tdb2Store open() {
        return Tdb2Store.open(data());
    }

    @Override
    DatasetGraph contents() {
        try (Tdb2Store store = open()) {
            DatasetGraph copy = DatasetGraphFactory.create();
            Txn.executeRead(store.dataset(), () -> store.dataset().stream().forEach(copy::add));
            return copy;
        }
    }

    @Test
    void the_default_graph_is_the_union_of_all_articles() {
        try (Tdb2Store store = open()) {
            store.replace(ONE, Stream.of(NAME));
            store.replace(TWO, Stream.of(triple("<x:said> <x:speaker> <x:ana>")));

            assertThat(found(store, "<x:said> <x:speaker> ?found . ?found schema:name ?name"))
                    .containsExactly(ANA);
        }
    }

    @Test
    void what_was_said_is_found_in_another_inflection() {
        try (Tdb2Store store = open()) {
            store.replace(ONE, Stream.of(CONTENT));

            assertThat(found(store, "?found text:query 'attacks'")).containsExactly(CONTENT.getSubject());
        }
    }

    @Test
    void a_name_is_found_without_its_accent() {
        try (Tdb2Store store = open()) {
            store.replace(ONE, Stream.of(NAME));

            assertThat(found(store, "?found text:query (schema:name skos:altLabel 'petrova')"))
                    .containsExactly(ANA);
        }
    }

    @Test
    void the_found_words_are_highlighted() {
        try (Tdb2Store store = open()) {
            store.replace(ONE, Stream.of(CONTENT));

            assertThat(found(store, "(?s ?score ?found) text:query ('attack' 'highlight:')"))
                    .extracting(Node::getLiteralLexicalForm)
                    .containsExactly("they ↦attacked↤ the city");
        }
    }

    @Test
    void the_text_index_follows_replacing_loading_twice_and_deleting() {
        try (Tdb2Store store = open()) {
            String search = "(?found ?score ?text) text:query (schema:name 'petrova OR kim')";

            store.replace(ONE, Stream.of(NAME));
            store.replace(ONE, Stream.of(NAME));
            store.replace(TWO, Stream.of(NAME));
            assertThat(found(store, search)).containsExactly(ANA, ANA);

            store.replace(TWO, Stream.of(triple("<x:kim> <https://schema.org/name> 'Kim'")));
            assertThat(found(store, search)).containsExactlyInAnyOrder(ANA, NodeFactory.createURI("x:kim"));

            store.delete(TWO);
            assertThat(found(store, search)).containsExactly(ANA);
        }
    }

    @Test
    void a_failed_transaction_leaves_graphs_and_text_index_as_they_were() {
        try (Tdb2Store store = open()) {
            store.replace(ONE, Stream.of(NAME));
            store.commit();
            NamedGraph good = new NamedGraph(ONE, List.of(triple("<x:kim> <https://schema.org/name> 'Kim'")));
            List<NamedGraph> batch = Arrays.asList(good, null);

            assertThatThrownBy(() -> store.replace(batch)).isInstanceOf(NullPointerException.class);

            assertThat(found(store, "?found schema:name ?name")).containsExactly(ANA);
            assertThat(found(store, "?found text:query (schema:name 'petrova OR kim')"))
                    .containsExactly(ANA);
        }
    }

    @Test
    void what_was_not_committed_is_not_there() {
        try (Tdb2Store store = open()) {
            store.replace(ONE, Stream.of(NAME));
            store.commit();
            store.replace(TWO, Stream.of(NAME));
        }

        assertThat(contents().listGraphNodes()).toIterable().containsExactly(ONE);
    }

    @Test
    void others_see_a_graph_once_it_is_committed() {
        try (Tdb2Store store = open()) {
            store.replace(ONE, Stream.of(NAME));
            assertThat(othersSee(ONE, store)).isFalse();

            store.commit();
            assertThat(othersSee(ONE, store)).isTrue();
        }
    }

    @Test
    void others_see_an_empty_store_fill_before_all_is_loaded() {
        try (Tdb2Store store = open()) {
            store.replace(
                    ONE,
                    IntStream.rangeClosed(0, 100_000)
                            .mapToObj(number ->
                                    Triple.create(ANA, NAME.getPredicate(), NodeFactoryExtra.intToNode(number))));

            assertThat(othersSee(ONE, store)).isTrue();
        }
    }

    @Test
    void a_closed_store_opens_again_with_graphs_and_text_index() {
        try (Tdb2Store store = open()) {
            store.replace(ONE, Stream.of(NAME));
            store.commit();
        }

        try (Tdb2Store store = open()) {
            assertThat(found(store, "?found text:query (schema:name 'petrova') ; schema:name ?name"))
                    .containsExactly(ANA);
        }
    }

    @Test
    void a_compacted_store_goes_on_in_less_space() throws IOException {
        try (Tdb2Store store = open()) {
            for (int round = 0; round < 5; round++) {
                store.replace(ONE, Stream.of(triple("<x:ana> <https://schema.org/name> 'Ana " + round + "'")));
            }
            store.replace(ONE, Stream.of(NAME));
            store.commit();

            store.compact();
            store.replace(TWO, Stream.of(CONTENT));

            assertThat(found(store, "?found schema:name ?name")).containsExactly(ANA);
            assertThat(found(store, "?found text:query (schema:name 'ana')")).containsExactly(ANA);
            assertThat(found(store, "?found text:query 'city'")).containsExactly(CONTENT.getSubject());
            assertThat(data().resolve("tdb2/Data-0001")).doesNotExist();
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private static boolean othersSee(Node graph, Tdb2Store store) {
        return CompletableFuture.supplyAsync(() ->
                        Txn.calculateRead(store.dataset(), () -> store.dataset().containsGraph(graph)))
                .join();
    }

    /** The bindings of {@code ?found} where a pattern holds, after all is committed. */
    private static List<Node> found(Tdb2Store store, String pattern) {
        store.commit();
        String query =
                """
                PREFIX schema: <https://schema.org/>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                PREFIX text: <http://jena.apache.org/text#>
                SELECT ?found { %s }"""
                        .formatted(pattern);
        return Txn.calculateRead(store.dataset(), () -> {
            try (QueryExec execution =
                    QueryExec.dataset(store.dataset()).query(query).build()) {
                return execution.select().stream().map(row -> row.get("found")).toList();
            }
        });
    }
}
