package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README says is so: each of its commands runs as written, in its order, and its triples are in the graph. */
class ReadmeIT {
    private static final String README = read(Path.of("README.md"));
    private static final Pattern COMMAND = Pattern.compile("(?m)(?<=^ {4}|`)\\./dateline [a-z][^`\\n]+");
    private static final Pattern TURTLE = Pattern.compile("(?s)```turtle\\n(.*?)```");

    private static final List<String> LINKS = List.of("dateline", "data", "queries");

    /** Its own test gives it a small dictionary in place of 227 MB. */
    private static final String DOWNLOADS = "./dateline link-index";

    @TempDir
    static Path folder;

    private static Serving elsewhere;

    /** A folder that looks like the clone, reached by links; a thesaurus; and another server to load into. */
    @BeforeAll
    static void aClone() throws IOException {
        for (String name : LINKS) {
            Files.createSymbolicLink(folder.resolve(name), Path.of(name).toAbsolutePath());
        }
        Files.writeString(
                folder.resolve("thesaurus.ttl"),
                "<https://news.example/1> <http://www.w3.org/2004/02/skos/core#prefLabel> 'Vienna Talks'@en .");
        Files.writeString(folder.resolve("passwords"), "admin: secret\n");
        elsewhere = Serving.start(folder, "--data", "elsewhere", "--port", "0", "--password-file", "passwords");
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        elsewhere.close();
        for (String name : LINKS) {
            Files.delete(folder.resolve(name));
        }
    }

    static List<String> commands() {
        return COMMAND.matcher(README)
                .results()
                .map(found -> found.group())
                .filter(command -> !command.contains("COMMAND"))
                .filter(command -> !command.equals(DOWNLOADS))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_runs_as_written(String command) throws Exception {
        String here =
                command.replace("http://localhost:3330/", elsewhere.address().toString());
        if (command.startsWith("./dateline serve")) {
            assertServes(here.replaceAll(" --port \\d+", "") + " --port 0");
            return;
        }
        ProgramRun run = ProgramRun.shell(folder, "DATELINE_PASSWORD=secret " + here);

        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private static void assertServes(String command) throws Exception {
        try (Serving serving = Serving.of(ProgramRun.startShell(folder, command));
                HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest startPage = HttpRequest.newBuilder(serving.address()).build();
            assertThat(client.send(startPage, BodyHandlers.ofString()).body()).contains("who-said-what-about-whom");
        }
    }

    @Test
    void the_triples_at_the_top_are_those_of_the_sample() {
        ProgramRun run =
                ProgramRun.shell(folder, "./dateline build data/articles/2015-11-22-obama-isis.txt -o sample.ttl");
        assertThat(run.exitCode()).as(run.err()).isZero();
        Graph sample = RDFDataMgr.loadGraph(folder.resolve("sample.ttl").toString());

        assertThat(example().stream()).isNotEmpty().allSatisfy(triple -> assertThat(holds(sample, triple))
                .as(triple.toString())
                .isTrue());
    }

    private static Graph example() {
        Graph graph = GraphFactory.createDefaultGraph();
        String turtle =
                TURTLE.matcher(README).results().findFirst().orElseThrow().group(1);
        RDFParser.fromString("PREFIX dl: <https://w3id.org/dateline/ontology#>\n" + turtle, Lang.TURTLE)
                .base("http://localhost:3030/")
                .parse(graph);
        return graph;
    }

    /** Text that ends with "…" is the beginning of the text in the graph. */
    private static boolean holds(Graph graph, Triple triple) {
        Node object = triple.getObject();
        return graph.stream(triple.getSubject(), triple.getPredicate(), Node.ANY)
                .map(Triple::getObject)
                .anyMatch(found -> found.equals(object)
                        || object.isLiteral()
                                && object.getLiteralLexicalForm().endsWith("…")
                                && found.getLiteralLexicalForm()
                                        .startsWith(
                                                object.getLiteralLexicalForm().replace("…", "")));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }
}
