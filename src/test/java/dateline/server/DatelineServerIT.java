package dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server from outside: who may read, who may write, what it refuses. */
class DatelineServerIT {
    private static final String INSERT = "INSERT DATA { <http://example.org/s> <http://example.org/p> 1 }";
    private static final String SPARQL_UPDATE = "application/sparql-update";

    @TempDir
    static Path folder;

    private static DatelineServer closed;
    private static DatelineServer guarded;
    private static Http reader;
    private static Http writer;

    @BeforeAll
    static void start() throws IOException {
        ServerOptions options = ServerOptions.defaults().withPort(0).withQueryTimeout(Duration.ofSeconds(2));
        Path passwords = Files.writeString(folder.resolve("passwords"), "editor: correct horse\n");
        closed = DatelineServer.start(options, emptyDataset());
        guarded = DatelineServer.start(options.withPasswordFile(passwords), emptyDataset());
        reader = new Http(closed.address());
        writer = new Http(guarded.address());
    }

    @AfterAll
    static void stop() {
        closed.close();
        guarded.close();
    }

    private static DatasetGraph emptyDataset() {
        return DatabaseMgr.createDatasetGraph();
    }

    @ParameterizedTest
    @CsvSource({
        "/news/sparql?query=ASK%7B%7D",
        "/news?query=ASK%7B%7D",
        "/news/get?default",
        "/news/prefixes",
        "/$/ping",
        "/$/metrics",
        "/$/datasets",
        "/ui/",
        "/ui/$/ping",
        "/ui/$/datasets",
        "/ui/$/stats/news",
        "/ui/news?query=ASK%7B%7D"
    })
    void everybody_may_read(String path) {
        assertThat(reader.get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/news/update", "/news", "/news/sparql", "/ui/news/update", "/ui/news"})
    void without_a_password_file_nobody_updates(String path) {
        HttpResponse<String> answer = reader.send("POST", path, INSERT, "Content-Type", SPARQL_UPDATE);
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(reader.query("ASK { ?s ?p ?o }").body()).contains("false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/news/data?default", "/news/get?default", "/news?default"})
    void without_a_password_file_nobody_writes_graphs(String path) {
        HttpResponse<String> answer = reader.send("PUT", path, "<a:s> <a:p> 1", "Content-Type", "text/turtle");
        assertThat(answer.statusCode()).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/news/update", "/news/data?default"})
    void who_would_write_is_told_how_the_server_must_be_started(String path) {
        HttpResponse<String> answer = reader.send("POST", path, INSERT, "Content-Type", SPARQL_UPDATE);
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("--password-file");
    }

    @ParameterizedTest
    @CsvSource({"/news/update,401", "/ui/news/update,403"})
    void who_gives_no_password_does_not_update(String path, int status) {
        HttpResponse<String> answer = writer.send("POST", path, INSERT, "Content-Type", SPARQL_UPDATE);
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void who_gives_a_wrong_password_does_not_update() {
        String wrong = Http.basicAuthorization("editor", "guess");
        HttpResponse<String> answer =
                writer.send("POST", "/news/update", INSERT, "Content-Type", SPARQL_UPDATE, "Authorization", wrong);
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void who_gives_the_password_writes() {
        String right = Http.basicAuthorization("editor", "correct horse");
        HttpResponse<String> updated =
                writer.send("POST", "/news/update", INSERT, "Content-Type", SPARQL_UPDATE, "Authorization", right);
        HttpResponse<String> put = writer.send(
                "PUT", "/news/data?graph=a:g", "<a:s> <a:p> 2", "Content-Type", "text/turtle", "Authorization", right);
        assertThat(updated.statusCode()).isEqualTo(204);
        assertThat(put.statusCode()).isEqualTo(201);
        assertThat(writer.query("ASK { GRAPH <a:g> { <a:s> <a:p> 2 } }").body()).contains("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/$/datasets/news?state=offline", "/ui/$/datasets/news?state=offline", "/$/datasets"})
    void nobody_administers_the_server_over_http(String path) {
        assertThat(reader.send("POST", path, "").statusCode()).isEqualTo(405);
        assertThat(reader.query("ASK {}").statusCode()).isEqualTo(200);
    }

    @Test
    void a_query_does_not_call_other_servers() {
        HttpResponse<String> answer = reader.query("SELECT * { SERVICE <http://localhost:9/> { ?s ?p ?o } }");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("SERVICE execution disabled");
    }

    @Test
    void a_query_that_takes_too_long_is_given_up() {
        String numbers = "VALUES ?%s { " + "1 ".repeat(1000) + "} ";
        String endless = "SELECT (COUNT(*) AS ?n) { " + numbers.formatted("a") + numbers.formatted("b")
                + numbers.formatted("c") + "}";
        HttpResponse<String> answer =
                reader.send("POST", "/news/sparql", endless, "Content-Type", "application/sparql-query");
        assertThat(answer.statusCode()).isEqualTo(503);
    }

    @Test
    void shapes_can_be_held_against_all_articles() {
        String shapes = "<x:shape> a <http://www.w3.org/ns/shacl#NodeShape>";
        HttpResponse<String> report =
                reader.send("POST", "/news/shacl?graph=union", shapes, "Content-Type", "text/turtle");
        assertThat(report.body()).containsPattern("conforms\\s+true");
    }

    @Test
    void the_ui_is_found_without_its_last_slash() {
        assertThat(reader.get("/ui").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/ui/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ui/../dateline/example.trig", "/static/%2e%2e/incoming.tsv", "/static/..%2fincoming.tsv"})
    void files_beside_those_that_are_offered_stay_where_they_are(String path) {
        assertThat(reader.get(path).statusCode()).isBetween(400, 499);
    }

    @Test
    void browsers_are_told_to_load_nothing_from_elsewhere() {
        HttpResponse<String> page = reader.get("/ui/");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'", "script-src 'self';"));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void a_busy_port_is_named() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            ServerOptions options = ServerOptions.defaults().withPort(other.getLocalPort());
            assertThatThrownBy(() -> DatelineServer.start(options, emptyDataset()))
                    .isInstanceOf(PortInUseException.class)
                    .hasMessageContaining("port " + other.getLocalPort() + " is in use");
        }
    }
}
