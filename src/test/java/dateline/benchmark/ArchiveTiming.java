package dateline.benchmark;

import dateline.query.QueryParameters;
import dateline.query.SavedQueries;
import dateline.query.SavedQuery;
import dateline.store.NamedGraph;
import dateline.store.OntologyGraph;
import dateline.store.Tdb2Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;

/**
 * How a store does with many articles: replacing some of them, and each saved query to its last row, asked for whoever
 * speaks most.
 *
 * @see <a href="../../../../../docs/performance.md">docs/performance.md</a>
 */
final class ArchiveTiming {
    private static final int REPLACED = 500;
    private static final int BATCH = 50;
    private static final int ROUNDS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Archive archive;
    private final int size;

    private ArchiveTiming(Archive archive, int size) {
        this.archive = archive;
        this.size = size;
    }

    /** @param arguments a graph file, a folder for stores (one that is there already is used), numbers of articles */
    public static void main(String[] arguments) throws IOException {
        Archive archive = Archive.of(Path.of(arguments[0]));
        for (String size : List.of(arguments).subList(2, arguments.length)) {
            new ArchiveTiming(archive, Integer.parseInt(size)).run(Path.of(arguments[1], size));
        }
    }

    private void run(Path folder) throws IOException {
        boolean isNew = !Files.exists(folder);
        Files.createDirectories(folder.getParent());
        try (Tdb2Store store = Tdb2Store.open(folder)) {
            System.out.printf("%n%d articles%n", size);
            if (isNew) {
                System.out.printf("loading: %.1f s%n", seconds(() -> replace(archive.articles(0, size), store)));
                OntologyGraph.putInto(store);
            }
            System.out.printf(
                    "replacing %d of them: %.1f s%n",
                    REPLACED, seconds(() -> replace(archive.changed(0, REPLACED), store)));
            System.out.printf("and back: %.1f s%n", seconds(() -> replace(archive.articles(0, REPLACED), store)));
            time(SavedQueries.load().all(), store.dataset());
        }
    }

    private static void replace(Stream<NamedGraph> graphs, Tdb2Store store) {
        Iterator<NamedGraph> rest = graphs.iterator();
        while (rest.hasNext()) {
            List<NamedGraph> batch = new ArrayList<>();
            while (rest.hasNext() && batch.size() < BATCH) {
                batch.add(rest.next());
            }
            store.replace(batch);
        }
        store.commit();
    }

    /** The second time counts, as a server has asked them before. */
    private void time(List<SavedQuery> queries, DatasetGraph dataset) {
        queries.forEach(query -> milliseconds(query, dataset));
        double[] medians = queries.stream()
                .mapToDouble(query -> milliseconds(query, dataset))
                .toArray();
        for (int at = 0; at < medians.length; at++) {
            System.out.printf("%s: %.0f ms%n", queries.get(at).name(), medians[at]);
        }
        System.out.printf("the median of the queries: %.0f ms%n", median(DoubleStream.of(medians)));
    }

    /** The median of some rounds after a first one. */
    private double milliseconds(SavedQuery saved, DatasetGraph dataset) {
        Map<String, String> values = new HashMap<>(archive.parameters());
        values.keySet().retainAll(QueryParameters.of(saved.query()).keySet());
        Query query = QueryParameters.bind(saved.query(), values);
        if (answer(query, dataset).isEmpty()) {
            return PATIENCE.toMillis();
        }
        return median(IntStream.range(0, ROUNDS).mapToDouble(round -> 1e3 * seconds(() -> answer(query, dataset))));
    }

    /** The number of rows; nothing if they did not come in time. */
    private static Optional<Long> answer(Query query, DatasetGraph dataset) {
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec execution = QueryExec.dataset(dataset)
                    .query(query)
                    .timeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .build()) {
                return Optional.of(execution.select().stream().count());
            } catch (QueryCancelledException tooLate) {
                return Optional.empty();
            }
        });
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
