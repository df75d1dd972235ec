package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.article.Article;
import dateline.article.Input;
import dateline.model.Reading;
import dateline.model.Readings;
import dateline.store.Outcome.Loaded;
import dateline.store.Outcome.Refused;
import dateline.store.Outcome.Stage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;

class LoaderTest {
    private final MemoryStore store = new MemoryStore();
    private final List<Outcome> heard = new ArrayList<>();

    @Test
    void articles_are_stored_in_the_order_of_the_inputs_however_long_each_takes() {
        Random random = new Random(7);
        Function<Article, Reading> slow = article -> {
            pause(random.nextInt(5));
            return Readings.empty(article);
        };
        List<Input> inputs = IntStream.range(0, 200)
                .mapToObj(number -> input(number + ".txt"))
                .toList();

        Summary summary = new Loader(slow, LoaderTest::quads, 4).load(inputs.stream(), store, heard::add);

        assertThat(store.names)
                .containsExactlyElementsOf(
                        inputs.stream().map(input -> graph(input.name())).toList());
        assertThat(heard)
                .extracting(Outcome::input)
                .containsExactlyElementsOf(inputs.stream().map(Input::name).toList());
        assertThat(summary).isEqualTo(new Summary(200, 0, 200, 0, 0));
        assertThat(store.committed).isTrue();
    }

    @Test
    void a_bad_article_costs_only_itself() {
        Function<Article, Reading> reader = article -> {
            if (article.identifier().equals("deep.txt")) {
                throw new StackOverflowError();
            }
            return Readings.empty(article);
        };
        Function<Reading, Stream<Quad>> converter = reading -> {
            if (reading.article().identifier().equals("odd.txt")) {
                throw new IllegalArgumentException("odd");
            }
            return quads(reading);
        };
        Stream<Input> inputs = Stream.of(
                input("good.txt"),
                Input.bad("gone.txt", "no such file"),
                input("deep.txt"),
                input("odd.txt"),
                input("large.txt"),
                input("last.txt"));

        Summary summary = new Loader(reader, converter, 2).load(inputs, store, heard::add);

        assertThat(heard)
                .containsExactly(
                        new Loaded("good.txt", graph("good.txt"), 1, 0, 0),
                        new Refused("gone.txt", Stage.ARTICLE, "gone.txt: no such file"),
                        new Refused(
                                "deep.txt",
                                Stage.EXTRACT,
                                "deep.txt: a fault of the program (java.lang.StackOverflowError)"),
                        new Refused(
                                "odd.txt",
                                Stage.CONVERT,
                                "odd.txt: a fault of the program (java.lang.IllegalArgumentException: odd)"),
                        new Refused(
                                "large.txt",
                                Stage.STORE,
                                "large.txt: memory: does not take <"
                                        + graph("large.txt").getURI() + ">: too large"),
                        new Loaded("last.txt", graph("last.txt"), 1, 0, 0));
        assertThat(store.names).containsExactly(graph("good.txt"), graph("last.txt"));
        assertThat(summary).isEqualTo(new Summary(2, 4, 2, 0, 0));
    }

    @Test
    void an_article_in_another_language_is_refused_before_it_is_read() {
        Input russian = input("russian.txt", "russian.txt", "Министр сказала, что переговоры продолжатся.");

        loader().load(Stream.of(russian), store, heard::add);

        assertThat(heard).singleElement().isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.stage()).isEqualTo(Stage.ARTICLE);
            assertThat(refused.reason()).startsWith("russian.txt: not in English");
        });
    }

    @Test
    void two_inputs_of_one_graph_collide_and_the_first_stays() {
        Stream<Input> inputs = Stream.of(input("a/x.txt", "x.txt"), input("b/x.txt", "x.txt"));

        loader().load(inputs, store, heard::add);

        assertThat(heard)
                .containsExactly(
                        new Loaded("a/x.txt", graph("x.txt"), 1, 0, 0),
                        new Refused(
                                "b/x.txt",
                                Stage.ARTICLE,
                                "b/x.txt: has the same identifier as a/x.txt and would replace it"));
    }

    @Test
    void a_refused_input_does_not_collide() {
        Stream<Input> inputs = Stream.of(Input.bad("a/x.txt", "empty"), input("b/x.txt", "x.txt"));

        Summary summary = loader().load(inputs, store, heard::add);

        assertThat(summary.loaded()).isEqualTo(1);
    }

    @Test
    void where_nothing_was_loaded_nothing_is_committed() {
        loader().load(Stream.of(Input.bad("gone.txt", "no such file")), store, heard::add);

        assertThat(store.committed).isFalse();
    }

    @Test
    void a_store_that_fails_ends_the_run() {
        store.failing = true;

        assertThatThrownBy(() -> loader().load(Stream.of(input("a.txt"), input("b.txt")), store, heard::add))
                .isInstanceOf(StoreException.class)
                .hasMessage("memory: full");
        assertThat(heard).isEmpty();
        assertThat(store.committed).isFalse();
    }

    private static Loader loader() {
        return new Loader(Readings::empty, LoaderTest::quads, 2);
    }

    private static Input input(String identifier) {
        return input(identifier, identifier);
    }

    private static Input input(String name, String identifier) {
        return input(name, identifier, "Some text.");
    }

    private static Input input(String name, String identifier, String text) {
        return new Input() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Article read() {
                return Article.of(identifier, text);
            }
        };
    }

    private static Stream<Quad> quads(Reading reading) {
        String identifier = reading.article().identifier();
        Node article = NodeFactory.createURI("http://example.org/article/" + identifier);
        Node literal = NodeFactory.createLiteralString(identifier);
        return Stream.of(new Quad(graph(identifier), Triple.create(article, DCTerms.identifier.asNode(), literal)));
    }

    private static Node graph(String identifier) {
        return NodeFactory.createURI("http://example.org/graph/article/" + identifier);
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Remembers what it was given, and refuses what is named large. */
    private static final class MemoryStore implements GraphStore {
        final List<Node> names = new ArrayList<>();
        boolean committed;
        boolean failing;

        @Override
        public void replace(Collection<NamedGraph> graphs) {
            if (failing) {
                throw new StoreException("memory", "full");
            }
            graphs.stream()
                    .map(NamedGraph::name)
                    .filter(graph("large.txt")::equals)
                    .forEach(large -> {
                        throw new GraphRefusedException("memory", large, "too large", null);
                    });
            graphs.forEach(graph -> names.add(graph.name()));
        }

        @Override
        public void delete(Node name) {
            names.remove(name);
        }

        @Override
        public void commit() {
            committed = true;
        }

        @Override
        public void close() {}
    }
}
