package dateline.cli;

import dateline.convert.BaseIri;
import dateline.resolve.Overrides;
import dateline.resolve.Resolution;
import dateline.resolve.Resolver;
import dateline.store.FileStore;
import dateline.store.GraphStore;
import dateline.store.Tdb2Store;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Who and what is the same in different articles. */
@Command(
        name = "resolve",
        description =
                "Finds people, organizations and events that are the same in different articles, and writes it, with "
                        + "the evidence, to a graph of its own. Run again, it replaces that graph.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline resolve",
            "  dateline resolve graph.nq.gz --out same.nq",
            "  dateline resolve --overrides decisions.ttl",
            "  dateline resolve --undo"
        })
final class ResolveCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description =
                    "A graph file that keeps the names of graphs (.nq, .trig, .jsonld); without it, the store under "
                            + "--data.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Write to a graph file, and not to the store; needed with FILE.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--overrides",
            paramLabel = "FILE",
            description = "What you know better, as RDF: owl:sameAs and owl:differentFrom between IRIs of things.")
    private Optional<Path> overrides = Optional.empty();

    @Option(names = "--undo", description = "Take the graph out of the store again.")
    private boolean undo;

    @Mixin
    private BaseOption base;

    @Mixin
    private StoreOptions data;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (undo && (file.isPresent() || out.isPresent() || overrides.isPresent())) {
            throw new ParameterException(
                    spec.commandLine(), "--undo takes the graph out of the store, and nothing else");
        }
        if (file.isPresent() && out.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "a graph file needs --out");
        }
        Overrides decisions = overrides.map(ResolveCommand::decisions).orElseGet(Overrides::none);
        if (file.isPresent()) {
            write(Resolver.resolve(GraphFile.read(file.get()), decisions));
        } else {
            resolveStore(decisions);
        }
        return ExitCode.ALL_WELL;
    }

    private static Overrides decisions(Path file) {
        Graph all = GraphFactory.createDefaultGraph();
        GraphFile.read(file).stream().map(Quad::asTriple).forEach(all::add);
        return new Overrides(all);
    }

    private void resolveStore(Overrides decisions) {
        try (Tdb2Store store = data.openExisting()) {
            if (undo) {
                store.delete(graph());
                store.commit();
                return;
            }
            DatasetGraph graphs = store.dataset();
            Resolution resolution = Txn.calculateRead(graphs, () -> Resolver.resolve(graphs, decisions));
            if (out.isPresent()) {
                write(resolution);
            } else {
                store.replace(graph(), resolution.triples(base.iri()));
                store.commit();
                tell(resolution);
            }
        }
    }

    private void write(Resolution resolution) {
        try (GraphStore target = FileStore.open(out.orElseThrow())) {
            target.replace(graph(), resolution.triples(base.iri()));
            target.commit();
        }
        tell(resolution);
    }

    private Node graph() {
        return new BaseIri(base.iri()).resolved();
    }

    private void tell(Resolution resolution) {
        int things = resolution.clusters().stream().mapToInt(SortedSet::size).sum();
        spec.commandLine()
                .getErr()
                .printf(
                        "%,d things are %,d; %,d comparisons as evidence%n",
                        things,
                        resolution.clusters().size(),
                        resolution.matches().size());
    }
}
