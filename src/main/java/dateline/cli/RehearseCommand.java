package dateline.cli;

import dateline.server.DatelineServer;
import dateline.server.ServerOptions;
import dateline.store.Tdb2Store;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Does once, in a folder that it removes again, what users do, so that the JVM can note which classes that takes. */
@Command(
        name = "rehearse",
        hidden = true,
        description = "Builds, loads, queries and serves the samples once, for the launcher.")
final class RehearseCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER")
    private String articles;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("dateline-rehearsal");
        try {
            String data = folder.resolve("data").toString();
            run("build", articles, "--out", folder.resolve("graph.nq").toString());
            run("load", articles, "--data", data);
            run("query", "said-by", "--data", data);
            serve(folder.resolve("data"));
            return ExitCode.ALL_WELL;
        } finally {
            remove(folder);
        }
    }

    private void run(String... arguments) {
        PrintWriter out = spec.commandLine().getOut();
        Program.run(out, spec.commandLine().getErr(), arguments);
    }

    private static void serve(Path data) throws IOException, InterruptedException {
        try (Tdb2Store store = Tdb2Store.open(data);
                DatelineServer server =
                        DatelineServer.start(ServerOptions.defaults().withPort(0), store.dataset());
                HttpClient client = HttpClient.newHttpClient()) {
            for (String path : new String[] {"", "ui/", "news/sparql?query=ASK%7B?s+?p+?o%7D"}) {
                URI page = server.address().resolve(path);
                client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding());
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
