package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store promises, wherever it keeps its graphs. */
abstract class GraphStoreContract {
    static final Node ONE = NodeFactory.createURI("http://example.org/graph/article/1");
    static final Node TWO = NodeFactory.createURI("http://example.org/graph/article/2");
    private static final Triple NAME = triple("<x:ana> <https://schema.org/name> 'Ana Petrova'");
    private static final Triple OTHER_NAME = triple("<x:ana> <https://schema.org/name> 'A. Petrova'");
    private static final Triple SPEAKER = triple("<x:said> <x:speaker> <x:ana>");

    @TempDir
    Path folder;

    /** An empty store. */
    abstract GraphStore open();

    /** What stands in the store after it was committed and closed. */
    abstract DatasetGraph contents();

    @Test
    void a_replaced_graph_holds_the_new_triples_alone() {
        try (GraphStore store = open()) {
            store.replace(ONE, Stream.of(NAME, SPEAKER));
            store.replace(ONE, Stream.of(OTHER_NAME, SPEAKER));
            store.commit();
        }

        assertThat(quads()).containsExactlyInAnyOrder(new Quad(ONE, OTHER_NAME), new Quad(ONE, SPEAKER));
    }

    @Test
    void the_same_graph_twice_changes_nothing() {
        try (GraphStore store = open()) {
            store.replace(ONE, Stream.of(NAME, SPEAKER));
            store.replace(ONE, Stream.of(SPEAKER, NAME, NAME));
            store.commit();
        }

        assertThat(quads()).containsExactlyInAnyOrder(new Quad(ONE, NAME), new Quad(ONE, SPEAKER));
    }

    @Test
    void replacing_one_graph_leaves_the_others_alone() {
        try (GraphStore store = open()) {
            store.replace(List.of(new NamedGraph(ONE, List.of(NAME)), new NamedGraph(TWO, List.of(NAME))));
            store.replace(TWO, Stream.of(SPEAKER));
            store.commit();
        }

        assertThat(quads()).containsExactlyInAnyOrder(new Quad(ONE, NAME), new Quad(TWO, SPEAKER));
    }

    @Test
    void a_deleted_graph_is_gone_and_an_unknown_one_was_never_there() {
        try (GraphStore store = open()) {
            store.replace(ONE, Stream.of(NAME));
            store.replace(TWO, Stream.of(NAME));
            store.delete(ONE);
            store.delete(NodeFactory.createURI("http://example.org/graph/article/unknown"));
            store.commit();
        }

        assertThat(quads()).containsExactly(new Quad(TWO, NAME));
    }

    @Test
    void one_query_sees_what_two_articles_say() {
        try (GraphStore store = open()) {
            store.replace(ONE, Stream.of(NAME));
            store.replace(TWO, Stream.of(SPEAKER));
            store.commit();
        }

        assertThat(contents().getUnionGraph().stream()).containsExactlyInAnyOrder(NAME, SPEAKER);
    }

    @Test
    void emoji_accents_quotes_and_line_breaks_survive() {
        Node text = NodeFactory.createLiteralString("Zoë e\u0301 😀 “漢” \"straight\" \\ \t\r\n end");
        Triple triple = Triple.create(NodeFactory.createURI("http://example.org/zoë"), NAME.getPredicate(), text);

        try (GraphStore store = open()) {
            store.replace(ONE, Stream.of(triple));
            store.commit();
        }

        assertThat(quads()).containsExactly(new Quad(ONE, triple));
    }

    @Test
    void numbers_dates_and_language_tags_keep_value_and_type() {
        List<Triple> triples = Stream.of("0.97", "1.0e0", "true", "'103'^^xsd:nonNegativeInteger", "'Ana'@en")
                .map(literal -> triple("<x:s> <x:p> " + literal))
                .toList();
        Triple date = triple("<x:s> <x:on> '2015-11-22'^^xsd:date");

        try (GraphStore store = open()) {
            store.replace(ONE, Stream.concat(triples.stream(), Stream.of(date)));
            store.commit();
        }

        assertThat(contents().getGraph(ONE).stream())
                .hasSize(6)
                .containsAll(triples)
                .contains(date);
    }

    @Test
    void a_stream_that_breaks_off_leaves_the_old_graph() {
        try (GraphStore store = open()) {
            store.replace(ONE, Stream.of(NAME));
            Stream<Triple> broken = Stream.of(OTHER_NAME, SPEAKER).peek(triple -> {
                if (triple == SPEAKER) {
                    throw new IllegalStateException("broken off");
                }
            });

            assertThatThrownBy(() -> store.replace(ONE, broken)).hasMessage("broken off");
            store.commit();
        }

        assertThat(quads()).containsExactly(new Quad(ONE, NAME));
    }

    static Triple triple(String terms) {
        return SSE.parseTriple("(" + terms + ")");
    }

    private Stream<Quad> quads() {
        return contents().stream();
    }
}
