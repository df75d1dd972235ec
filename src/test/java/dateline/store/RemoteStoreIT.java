package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteStoreIT extends GraphStoreContract {
    private static final Triple NAME = triple("<x:ana> <https://schema.org/name> 'Ana Petrova'");
    private static final Optional<Credentials> EDITOR = Optional.of(new Credentials("editor", "sécret:"));

    private final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    private FusekiServer fuseki;

    @BeforeEach
    void start() throws IOException {
        Path passwords = Files.writeString(folder.resolve("passwords"), "editor: sécret:\nreader: readonly\n");
        fuseki = FusekiServer.create()
                .port(0)
                .loopback(true)
                .passwordFile(passwords.toString())
                .auth(AuthScheme.BASIC)
                .add("/news", dataset, false)
                .addOperation("/news", Operation.Query)
                .addEndpoint("/news", "data", Operation.GSP_RW, Auth.policyAllowSpecific("editor"))
                .start();
    }

    @AfterEach
    void stop() {
        fuseki.stop();
    }

    @Override
    GraphStore open() {
        return store("/news/data", EDITOR);
    }

    @Override
    DatasetGraph contents() {
        DatasetGraph copy = DatasetGraphFactory.create();
        Txn.executeRead(dataset, () -> dataset.stream().forEach(copy::add));
        return copy;
    }

    @Test
    void without_a_user_the_store_asks_for_one() {
        assertUnusable(store("/news/data", Optional.empty()), "user and password are asked for");
    }

    @Test
    void a_wrong_password_is_told_with_the_user() {
        assertUnusable(store("/news/data", credentials("editor", "guessed")), "the password is wrong for user editor");
    }

    @Test
    void a_user_who_may_only_read_is_told_so() {
        assertUnusable(
                store("/news/data", credentials("reader", "readonly")), "writing is not allowed for user reader");
    }

    @Test
    void an_address_without_a_graph_store_is_told_with_an_example() {
        assertUnusable(store("/olds/data", EDITOR), "no graph store answers here (HTTP 404)");
    }

    @Test
    void an_address_for_queries_alone_is_told_with_an_example() {
        assertUnusable(store("/news", EDITOR), "no graph store answers here");
    }

    @Test
    void a_server_that_does_not_run_cannot_be_reached() {
        String url = fuseki.serverURL() + "news/data";
        fuseki.stop();

        assertUnusable(new RemoteStore(url, EDITOR), "cannot be reached");
    }

    @Test
    void a_host_that_does_not_exist_cannot_be_reached() {
        assertUnusable(new RemoteStore("http://nowhere.invalid:3030/news/data", EDITOR), "cannot be reached");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:3030/news", "ftp://localhost/news", "http:///news", "not a URL"})
    void what_is_no_http_address_is_refused_at_once(String url) {
        assertThatThrownBy(() -> new RemoteStore(url, EDITOR))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith(url + ": is no URL");
    }

    @Test
    void a_failing_server_is_quoted() throws IOException {
        try (StubServer server = new StubServer(503, "\nDisk full\nmore\n")) {
            assertUnusable(new RemoteStore(server.url(), EDITOR), "failed with HTTP 503: Disk full; try again later");
        }
    }

    @Test
    void a_graph_that_the_store_does_not_take_is_named() throws IOException {
        try (StubServer server = new StubServer(413, "");
                GraphStore store = new RemoteStore(server.url(), EDITOR)) {
            assertThatThrownBy(() -> store.replace(ONE, Stream.of(NAME)))
                    .isInstanceOf(GraphRefusedException.class)
                    .hasMessage(server.url() + ": does not take <" + ONE.getURI() + ">: HTTP 413");
        }
    }

    @Test
    void no_message_shows_the_password() {
        assertThat(credentials("editor", "guessed").toString()).doesNotContain("guessed");
    }

    private void assertUnusable(RemoteStore remote, String problem) {
        try (remote) {
            assertThatThrownBy(() -> remote.replace(ONE, Stream.of(NAME)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageStartingWith("http")
                    .hasMessageContaining(problem);
        }
        assertThat(contents().stream()).isEmpty();
    }

    private RemoteStore store(String path, Optional<Credentials> credentials) {
        return new RemoteStore(fuseki.serverURL().replaceAll("/$", "") + path, credentials);
    }

    private static Optional<Credentials> credentials(String user, String password) {
        return Optional.of(new Credentials(user, password));
    }

    /** Gives everybody the same answer. */
    private static final class StubServer implements AutoCloseable {
        private final HttpServer server;

        StubServer(int status, String body) throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            server.createContext("/", exchange -> {
                exchange.getRequestBody().readAllBytes();
                exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
                exchange.close();
            });
            server.start();
        }

        String url() {
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/store";
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
