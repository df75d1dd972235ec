package dateline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.AsyncParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A graph file into an empty store, text index and all, beside {@code tdb2.tdbloader} on the same file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class LoadBenchmark {
    private static final int QUADS_A_BATCH = 100_000;

    /** N-Quads, as {@code ./dateline build} writes them. */
    @Param("target/benchmark.nq")
    private String file;

    private Path folder;

    @Setup(Level.Iteration)
    public void makeFolder() throws IOException {
        folder = Files.createTempDirectory("dateline-load");
    }

    @TearDown(Level.Iteration)
    public void deleteFolder() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        }
    }

    @Benchmark
    public void ours() {
        try (Tdb2Store store = Tdb2Store.open(folder)) {
            Map<Node, List<Quad>> graphs = new LinkedHashMap<>();
            int quads = 0;
            for (Quad quad : (Iterable<Quad>) () -> AsyncParser.asyncParseQuads(file)) {
                if (quads > QUADS_A_BATCH && !graphs.containsKey(quad.getGraph())) {
                    replace(graphs, store);
                    quads = 0;
                }
                graphs.computeIfAbsent(quad.getGraph(), name -> new ArrayList<>())
                        .add(quad);
                quads++;
            }
            replace(graphs, store);
            store.commit();
        }
    }

    private static void replace(Map<Node, List<Quad>> graphs, GraphStore store) {
        store.replace(graphs.values().stream()
                .map(quads -> NamedGraph.of(quads.stream()))
                .toList());
        graphs.clear();
    }

    @Benchmark
    public void tdbloader() {
        DatasetGraph database = DatabaseMgr.connectDatasetGraph(folder.toString());
        try {
            var loader = LoaderFactory.phasedLoader(database, LoaderOps.outputToLog());
            loader.startBulk();
            loader.load(file);
            loader.finishBulk();
        } finally {
            TDBInternal.expel(database, true);
        }
    }
}
