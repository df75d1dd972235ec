package dateline.cli;

import dateline.query.SavedQueries;
import dateline.server.DatelineServer;
import dateline.server.ServerOptions;
import dateline.store.Tdb2Store;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

/** The store on the web, with the articles that were named. */
@Command(
        name = "serve",
        description =
                "Loads articles, if any are named, and serves the store: start page, SPARQL, the Fuseki UI, and a "
                        + "document for each thing.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline serve data/articles",
            "  dateline serve --port 8080",
            "  dateline serve --public --password-file users.txt --base https://news.example.org/"
        })
final class ServeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "INPUT", arity = "0..*", description = InputHelp.INPUT)
    private List<String> inputs = List.of();

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private StoreOptions data;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "" + ServerOptions.DEFAULT_PORT,
            description = "The port to listen on, by default ${DEFAULT-VALUE}; 0 for any that is free.")
    private int port;

    @Option(names = "--public", description = "Listen on every network address, not on this machine alone.")
    private boolean open;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "Lines of \"user: password\" of those who may write over HTTP. Without it nobody may.")
    private Optional<Path> passwords;

    @Option(
            names = "--query-timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "After which a query is given up; by default ${DEFAULT-VALUE}.")
    private int queryTimeout;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        ServerOptions options = options();
        DatelineServer.requireFreePort(options);
        try (Tdb2Store store = Tdb2Store.open(data.folder());
                DatelineServer server = DatelineServer.start(options, store.dataset());
                RunningServer running = RunningServer.announce(data.folder(), server.address())) {
            // The server first: a busy port should not cost the time to read all articles.
            if (load(store) == ExitCode.NOTHING_DONE) {
                return ExitCode.NOTHING_DONE;
            }
            greet(server.address());
            server.join();
            return ExitCode.ALL_WELL;
        }
    }

    private ServerOptions options() {
        if (passwords.isPresent() && !Files.isReadable(passwords.get())) {
            throw new NothingDoneException(passwords.get() + ": no such file, or it may not be read");
        }
        try {
            return new ServerOptions(port, open, reading.base(), passwords, Duration.ofSeconds(queryTimeout));
        } catch (IllegalArgumentException problem) {
            throw new ParameterException(spec.commandLine(), problem.getMessage());
        }
    }

    private int load(Tdb2Store store) {
        Loading loading = new Loading(spec.commandLine().getErr());
        return inputs.isEmpty() ? ExitCode.ALL_WELL : loading.load(reading.inputs(inputs), reading.loader(), store);
    }

    private void greet(URI address) {
        PrintWriter out = spec.commandLine().getOut();
        out.println();
        out.println("  start page   " + address);
        out.println("  SPARQL       " + address.resolve("news/sparql"));
        out.println("  Fuseki UI    " + address.resolve("ui/"));
        if (!address.toString().equals(reading.base())) {
            out.println("  IRIs begin with " + reading.base() + ", as --base says; here they have the same paths.");
        }
        out.println();
        SavedQueries.load().all().stream()
                .findFirst()
                .ifPresent(query -> out.printf(
                        "Try: %s%n  ./dateline query %s --data %s%n%n", query.question(), query.name(), data.folder()));
        out.println("Ctrl-C ends it.");
        out.flush();
    }
}
