package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.Input;
import dateline.model.Reading;
import dateline.model.Readings;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderIT {
    private static final int ARTICLES = 2_000;
    private static final long BYTES_IN_ALL_TEXTS = 60_000_000;
    private static final String TEXT = "x".repeat((int) BYTES_IN_ALL_TEXTS / ARTICLES);

    @TempDir
    Path folder;

    @Test
    void an_archive_loads_without_being_held_in_memory() {
        try (Tdb2Store store = Tdb2Store.open(folder.resolve("data"))) {
            Loader loader = new Loader(Readings::empty, LoaderIT::quads, 2);
            long[] before = {0};

            Summary summary = loader.load(inputs(), store, outcome -> {
                if (before[0] == 0) {
                    before[0] = usedMemory();
                }
            });

            assertThat(summary).isEqualTo(new Summary(ARTICLES, 0, 3 * ARTICLES, 0, 0));
            assertThat(usedMemory() - before[0]).isLessThan(BYTES_IN_ALL_TEXTS / 2);
            assertThat(graphs(store)).isEqualTo(ARTICLES);
        }
    }

    private static Stream<Input> inputs() {
        return IntStream.range(0, ARTICLES).mapToObj(number -> new Input() {
            @Override
            public String name() {
                return number + ".txt";
            }

            @Override
            public Article read() {
                return Article.of(name(), number + TEXT);
            }
        });
    }

    private static Stream<Quad> quads(Reading reading) {
        String id = reading.article().identifier();
        Node graph = NodeFactory.createURI("http://example.org/graph/article/" + id);
        Node article = NodeFactory.createURI("http://example.org/article/" + id);
        return Stream.of("Ana", "Kim", "Zoë")
                .map(name -> Triple.create(article, SchemaDO.name.asNode(), NodeFactory.createLiteralString(name + id)))
                .map(triple -> new Quad(graph, triple));
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long graphs(Tdb2Store store) {
        return Txn.calculateRead(store.dataset(), () -> {
            long count = 0;
            for (var names = store.dataset().listGraphNodes(); names.hasNext(); names.next()) {
                count++;
            }
            return count;
        });
    }
}
