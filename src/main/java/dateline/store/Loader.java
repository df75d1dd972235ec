package dateline.store;

import dateline.article.Article;
import dateline.article.Input;
import dateline.model.Reading;
import dateline.store.Outcome.Refused;
import dateline.store.Outcome.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Brings articles into a store: reads them on several threads, stores their graphs in the order of the inputs, and goes
 * on when one is refused. Memory holds a few articles at a time, and the name of each.
 */
public final class Loader {
    /** So many quads, or few more, are handed over at once; they must fit into memory. */
    private static final int QUADS_A_BATCH = 100_000;

    private final Function<Article, Reading> reader;
    private final Function<Reading, Stream<Quad>> converter;
    private final int threads;

    /**
     * @param reader what an article says; threads share it
     * @param converter a reading's quads, all in one named graph; threads share it
     * @param threads how many articles are read at once
     */
    public Loader(Function<Article, Reading> reader, Function<Reading, Stream<Quad>> converter, int threads) {
        this.reader = reader;
        this.converter = converter;
        this.threads = threads;
    }

    /**
     * Loads all inputs and commits. Two inputs whose articles would share a graph collide: the first is loaded, the
     * second refused.
     *
     * @param listener hears what became of each input, in their order, on the calling thread
     * @throws StoreException the store takes nothing more; what it committed before stands in it
     */
    public Summary load(Stream<Input> inputs, GraphStore store, Consumer<Outcome> listener) {
        return new Run(store, listener).load(inputs);
    }

    private final class Run {
        private final GraphStore store;
        private final Consumer<Outcome> listener;
        private final Map<Node, String> inputsByGraph = new HashMap<>();
        private final List<Preparation> batch = new ArrayList<>();
        private int quadsInBatch;
        private Summary summary = Summary.NOTHING;

        Run(GraphStore store, Consumer<Outcome> listener) {
            this.store = store;
            this.listener = listener;
        }

        Summary load(Stream<Input> inputs) {
            Function<Input, Preparation> prepare = input -> Preparation.of(input, reader, converter);
            try (OrderedMap<Input, Preparation> prepared = new OrderedMap<>(inputs.iterator(), prepare, threads)) {
                while (prepared.hasNext()) {
                    // Rather store what there is than wait: a batch is large only when storing is what takes time.
                    if (!prepared.isReady() || quadsInBatch > QUADS_A_BATCH) {
                        storeBatch();
                    }
                    add(distinct(prepared.next()));
                }
                storeBatch();
            }
            if (summary.loaded() > 0) {
                store.commit();
            }
            return summary;
        }

        private void add(Preparation preparation) {
            batch.add(preparation);
            quadsInBatch += preparation.quads();
        }

        private Preparation distinct(Preparation preparation) {
            String input = preparation.outcome().input();
            return preparation
                    .graph()
                    .map(graph -> inputsByGraph.putIfAbsent(graph.name(), input))
                    .map(first -> Preparation.refused(
                            input,
                            Stage.ARTICLE,
                            input + ": has the same identifier as " + first + " and would replace it"))
                    .orElse(preparation);
        }

        private void storeBatch() {
            List<NamedGraph> graphs = batch.stream()
                    .map(Preparation::graph)
                    .flatMap(Optional::stream)
                    .toList();
            try {
                if (!graphs.isEmpty()) {
                    store.replace(graphs);
                }
                batch.forEach(preparation -> report(preparation.outcome()));
            } catch (GraphRefusedException e) {
                batch.forEach(this::storeAlone);
            }
            batch.clear();
            quadsInBatch = 0;
        }

        private void storeAlone(Preparation preparation) {
            try {
                preparation.graph().ifPresent(graph -> store.replace(List.of(graph)));
                report(preparation.outcome());
            } catch (GraphRefusedException e) {
                String input = preparation.outcome().input();
                report(new Refused(input, Stage.STORE, input + ": " + e.getMessage()));
            }
        }

        private void report(Outcome outcome) {
            summary = summary.plus(outcome);
            listener.accept(outcome);
        }
    }
}
