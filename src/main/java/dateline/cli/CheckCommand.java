package dateline.cli;

import dateline.store.Tdb2Store;
import dateline.validate.Report;
import dateline.validate.Validator;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Graphs against what the ontology promises. */
@Command(
        name = "check",
        description = "Holds graphs against the shapes of the ontology, and each stretch of text against the text it "
                + "points to. Prints what is wrong, each fault with the triples it is in.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all graphs conform", "1:some do not", "2:wrong usage", "3:a graph could not be read"},
        footerHeading = "%nExamples:%n",
        footer = {"  dateline check", "  dateline check graph.nq.gz"})
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Graph files in any RDF format; where none is named, the store under --data.")
    private List<Path> files = List.of();

    @Mixin
    private StoreOptions data;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (files.isEmpty()) {
            return checkStore() ? ExitCode.ALL_WELL : ExitCode.SOME_REFUSED;
        }
        boolean conform = true;
        for (Path file : files) {
            conform &= check(file.toString(), GraphFile.read(file));
        }
        return conform ? ExitCode.ALL_WELL : ExitCode.SOME_REFUSED;
    }

    private boolean checkStore() {
        try (Tdb2Store store = data.openExisting()) {
            return Txn.calculateRead(store.dataset(), () -> check(data.folder().toString(), store.dataset()));
        }
    }

    private boolean check(String name, DatasetGraph graphs) {
        Report report = Validator.ofOntology().validate(graphs);
        PrintWriter out = spec.commandLine().getOut();
        if (!report.conforms()) {
            out.println(report);
        }
        int faults = report.violations().size();
        String finding = faults == 0 ? "all conform" : Count.of(faults, "fault");
        long count =
                Iter.count(graphs.listGraphNodes()) + (graphs.getDefaultGraph().isEmpty() ? 0 : 1);
        out.printf("%s: %s, %s%n", name, Count.of(count, "graph"), finding);
        return report.conforms();
    }
}
