package dateline.cli;

import dateline.store.Credentials;
import dateline.store.GraphStore;
import dateline.store.OntologyGraph;
import dateline.store.RemoteStore;
import dateline.store.StoreException;
import dateline.store.Tdb2Store;
import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Articles into a store. */
@Command(
        name = "load",
        description = "Reads articles and puts their graphs into the store under --data, or into one elsewhere. "
                + "An article that is there already is replaced.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline load data/articles",
            "  dateline load wire/2015-*.txt --data archive",
            "  dateline load data/articles --to http://localhost:3330/news/data --user admin --password"
        })
final class LoadCommand implements Callable<Integer> {
    @Parameters(paramLabel = "INPUT", arity = "1..*", description = InputHelp.INPUT)
    private List<String> inputs;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private StoreOptions data;

    @Option(
            names = "--to",
            paramLabel = "URL",
            description = "A store that speaks the SPARQL 1.1 graph store protocol; of Fuseki the data set, "
                    + "such as http://localhost:3330/news/data.")
    private Optional<String> url;

    @Option(names = "--user", paramLabel = "NAME", description = "Who writes to the store of --to.")
    private Optional<String> user;

    @Option(
            names = "--password",
            paramLabel = "WORD",
            arity = "0..1",
            interactive = true,
            prompt = "Password: ",
            defaultValue = "${env:DATELINE_PASSWORD}",
            description = "The user's password. Asked for where the option has no value; without the option, the "
                    + "environment variable DATELINE_PASSWORD.")
    private Optional<String> password;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try (Interruption interruption = new Interruption(err);
                GraphStore store = store()) {
            Loading loading = new Loading(err, interruption::isRequested);
            int exitCode = loading.load(reading.inputs(inputs), reading.loader(), store);
            if (exitCode != ExitCode.NOTHING_DONE) {
                OntologyGraph.putInto(store);
            }
            return exitCode;
        }
    }

    private GraphStore store() {
        return url.<GraphStore>map(to -> new RemoteStore(to, credentials())).orElseGet(this::ownStore);
    }

    private GraphStore ownStore() {
        try {
            return Tdb2Store.open(data.folder());
        } catch (StoreException inUse) {
            URI server = RunningServer.of(data.folder()).orElseThrow(() -> inUse);
            String problem =
                    "%s: is in use by the server at %s; end that, or start it with --password-file and load --to %s"
                            .formatted(data.folder(), server, server.resolve("news/data"));
            throw new NothingDoneException(problem, inUse);
        }
    }

    private Optional<Credentials> credentials() {
        if (user.isPresent() && password.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--user needs --password, or the environment variable DATELINE_PASSWORD");
        }
        return user.map(name -> new Credentials(name, password.orElseThrow()));
    }
}
