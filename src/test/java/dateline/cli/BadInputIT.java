package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong is told with its name and place, ends with the documented exit code, and costs nothing else. */
class BadInputIT {
    /** So many that they are not all read in so short a time. */
    private static final int MANY = 20_000;

    private static final int SECONDS_TO_READ_SOME = 8;

    @TempDir
    Path folder;

    @BeforeEach
    void aGoodArticle() throws IOException {
        write("wire/good.txt", "The mayor of Lisbon opened a bridge on Sunday.");
    }

    @Test
    void bad_articles_are_refused_each_with_its_reason_and_all_others_are_done() throws IOException {
        write("wire/empty.txt", "");
        write(
                "wire/german.txt",
                """
                Der Bürgermeister hat am Sonntag eine neue Brücke eröffnet und dankte den Arbeitern. Sie hatten zwei Jahre
                lang an ihr gebaut. Nach dem Fest fuhren die ersten Wagen von einem Ufer zum anderen, und viele Leute
                standen bis in die Nacht am Geländer.
                """);
        Files.write(folder.resolve("wire/binary.txt"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Files.write(folder.resolve("wire/latin.txt"), "A caf\u00e9.".getBytes(StandardCharsets.ISO_8859_1));
        byte[] large = new byte[50_000_000];
        Arrays.fill(large, (byte) 'a');
        Files.write(folder.resolve("wire/large.txt"), large);
        write("wire/dated.txt", "The mayor opened a bridge.");
        write("wire/dated.json", "{\n  \"datePublished\": \"yesterday\"\n}\n");
        Files.createDirectories(folder.resolve("barren"));

        ProgramRun run = dateline("build", "wire", "missing.txt", "barren", "--out", "graph.nq");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines().filter(line -> line.startsWith("refused: ")))
                .satisfiesExactly(
                        line -> assertThat(line).contains("wire/binary.txt, byte 4: binary"),
                        line -> assertThat(line)
                                .contains("wire/dated.json, line 2, column 20: ", "neither a date nor a date-time"),
                        line -> assertThat(line).contains("wire/empty.txt: empty"),
                        line -> assertThat(line).contains("wire/german.txt", "English"),
                        line -> assertThat(line).contains("wire/large.txt: larger than 2 MB"),
                        line -> assertThat(line).contains("wire/latin.txt, byte 5: not UTF-8"),
                        line -> assertThat(line).contains("missing.txt: no such file"),
                        line -> assertThat(line).contains("barren: no article in this folder"));
        assertThat(run.err()).contains("1 article read, 8 refused");
        assertThat(folder.resolve("graph.nq")).content().contains("opened a bridge on Sunday");
    }

    @Test
    void a_load_that_is_interrupted_stores_what_was_read() throws Exception {
        for (int number = 0; number < MANY; number++) {
            write("wire/" + number + ".txt", "The mayor of Lisbon opened a bridge on Sunday.");
        }
        Process load = ProgramRun.start(folder, "load", "wire", "--data", "data");
        load.waitFor(SECONDS_TO_READ_SOME, TimeUnit.SECONDS);

        load.toHandle().destroy();
        String err = new String(load.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(err).contains("interrupted: storing what was read");
        write("count.rq", "SELECT (COUNT(*) AS ?n) { ?article a <https://w3id.org/dateline/ontology#Article> }");
        ProgramRun count = dateline("query", "count.rq", "--data", "data", "--format", "csv");
        assertThat(count.out().lines().skip(1).map(Integer::parseInt))
                .singleElement()
                .satisfies(articles -> assertThat(articles).isLessThan(MANY))
                .satisfies(articles -> assertThat(err).contains("%,d article".formatted(articles)));
    }

    @Test
    void an_authority_file_that_is_no_rdf_is_told_with_line_and_column() throws IOException {
        write(
                "names.ttl",
                "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n<bridge> skos:prefLabel Lisbon .\n");

        ProgramRun run = dateline("build", "wire", "--authority", "names.ttl", "--out", "graph.nq");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).startsWith("dateline: names.ttl, line 2, column ").doesNotContain("Exception");
        assertThat(folder.resolve("graph.nq")).doesNotExist();
    }

    @Test
    void an_authority_file_that_is_missing_is_named() {
        ProgramRun run = dateline("build", "wire", "--authority", "missing.ttl", "--out", "graph.nq");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).startsWith("dateline: missing.ttl: ");
    }

    @Test
    void nothing_is_written_where_nothing_could_be_read() {
        ProgramRun run = dateline("build", "missing.txt", "--out", "graph.nq");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("missing.txt: no such file");
        assertThat(folder.resolve("graph.nq")).doesNotExist();
    }

    @Test
    void a_graph_file_that_cannot_be_written_is_told_before_the_work() {
        assertFailure(dateline("build", "wire", "--out", "none/graph.nq"), "none/graph.nq");
        assertThat(dateline("build", "wire", "--out", "graph.pdf").exitCode()).isEqualTo(2);
    }

    @Test
    void data_that_is_no_folder_cannot_hold_a_store() throws IOException {
        write("data", "");
        assertFailure(dateline("load", "wire", "--data", "data"), "data: is a file, not a folder");
        assertFailure(dateline("load", "wire", "--data", "data/below"), "data");
        assertFailure(dateline("load", "wire", "--data", "wire"), "wire: ");
    }

    @Test
    void while_a_server_has_the_store_others_are_told_so_and_queries_go_to_the_server() throws Exception {
        try (Serving serving = Serving.start(folder, "wire", "--port", "0")) {
            String url = serving.address().resolve("news/data").toString();
            assertFailure(dateline("load", "wire"), "dateline-data: is in use by the server");
            assertThat(dateline("load", "wire").err()).contains("--to " + url);
            assertThat(dateline("query", "articles", "--format", "csv").out()).contains("good-txt");
        }
    }

    @Test
    void a_busy_port_is_named_and_nothing_is_left_behind() throws IOException {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(busy.getLocalPort());
            assertFailure(dateline("serve", "wire", "--port", port), "port " + port + " is in use");
            assertThat(folder.resolve("dateline-data")).doesNotExist();
        }
    }

    @Test
    void a_query_that_is_none_is_told_with_its_place_in_one_line() throws IOException {
        write("update.rq", "\nINSERT DATA { <a:s> <a:p> 1 }\n");
        write("prefix.rq", "ASK {\n ?s x:p 1 }\n");
        assertThat(dateline("query", "update.rq").err())
                .contains("update.rq: not a SPARQL query: ", "line 2")
                .hasLineCount(1);
        assertThat(dateline("query", "prefix.rq").err())
                .contains("Line 2, column 5: Unresolved prefixed name")
                .hasLineCount(1);
    }

    @Test
    void a_query_that_nobody_saved_is_wrong_usage() {
        ProgramRun run = dateline("query", "nonesuch");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("nonesuch: neither a saved query nor a file", "dateline query --list");
    }

    @Test
    void an_endpoint_that_is_down_is_named() throws IOException {
        String url = "http://localhost:" + closedPort() + "/news/sparql";
        assertFailure(
                dateline("query", "articles", "--from", url),
                url + ": does not answer the query: nothing listens there");
    }

    @Test
    void a_remote_store_that_is_down_is_named() throws IOException {
        String url = "http://localhost:" + closedPort() + "/news";
        assertFailure(dateline("load", "wire", "--to", url), url);
    }

    @Test
    void a_remote_store_that_refuses_the_password_is_named() throws Exception {
        write("users.txt", "ana: secret\n");
        try (Serving serving = Serving.start(folder, "--port", "0", "--password-file", "users.txt")) {
            String url = serving.address().resolve("news/data").toString();
            assertFailure(dateline("load", "wire", "--to", url, "--user", "ana", "--password=wrong"), url);
            ProgramRun right = dateline("load", "wire", "--to", url, "--user", "ana", "--password=secret");
            assertThat(right.exitCode()).as(right.err()).isZero();
        }
    }

    @Test
    void wrong_usage_points_to_the_help() {
        ProgramRun run = dateline("build", "wire", "--out", "graph.nq", "--published", "yesterday");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("--published", "\"yesterday\" is neither a date nor a date-time", "dateline build --help");
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void assertFailure(ProgramRun run, String reason) {
        assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
        assertThat(run.err()).contains(reason).doesNotContain("\tat ");
    }

    private ProgramRun dateline(String... arguments) {
        return ProgramRun.dateline(folder, arguments);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
