package dateline.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.WebContent;

/**
 * A SPARQL 1.1 store elsewhere, written through the graph store protocol: PUT and DELETE of one named graph at a time,
 * as N-Triples.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-http-rdf-update/">SPARQL 1.1 Graph Store HTTP Protocol</a>
 */
public final class RemoteStore implements GraphStore {
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    /** A large store may reindex before it answers. */
    private static final Duration TO_ANSWER = Duration.ofMinutes(2);

    private final URI url;
    private final Optional<Credentials> credentials;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(Redirect.NORMAL)
            .build();

    /**
     * Nothing is sent before the first graph.
     *
     * @param url of the graph store; Dateline's own ends in {@code /news/data}, other Fusekis' in {@code /dataset/data}
     * @throws StoreException this is no http address
     */
    public RemoteStore(String url, Optional<Credentials> credentials) {
        this.url = http(url);
        this.credentials = credentials;
    }

    private static URI http(String url) {
        try {
            URI uri = URI.create(url);
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw new StoreException(url, "is no URL: " + e.getMessage(), e);
        }
        throw new StoreException(url, "is no URL that begins with http:// or https:// and a host");
    }

    /** Replaces one graph after the other: after an exception, those before the one at fault are replaced. */
    @Override
    public void replace(Collection<NamedGraph> graphs) {
        for (NamedGraph graph : graphs) {
            send("PUT", graph.name(), BodyPublishers.ofByteArray(nTriples(graph)))
                    .check();
        }
    }

    @Override
    public void delete(Node name) {
        RemoteAnswer answer = send("DELETE", name, BodyPublishers.noBody());
        if (!answer.isOfNothing()) {
            answer.check();
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private static byte[] nTriples(NamedGraph graph) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        graph.writeTriples(bytes);
        return bytes.toByteArray();
    }

    private RemoteAnswer send(String method, Node graph, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(of(graph))
                .method(method, body)
                .timeout(TO_ANSWER)
                .header("Content-Type", WebContent.contentTypeNTriples);
        credentials.ifPresent(known -> request.header("Authorization", known.basic()));
        try {
            return new RemoteAnswer(url, credentials, graph, client.send(request.build(), BodyHandlers.ofString()));
        } catch (HttpTimeoutException e) {
            throw unusable("does not answer; try again later", e);
        } catch (ConnectException e) {
            throw unusable("cannot be reached; does it run, and are host and port right?", e);
        } catch (IOException e) {
            throw unusable("the connection broke (" + e.getMessage() + "); try again", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unusable("interrupted", e);
        }
    }

    private URI of(Node graph) {
        String separator = url.getQuery() == null ? "?" : "&";
        return URI.create(url + separator + "graph=" + URLEncoder.encode(graph.getURI(), StandardCharsets.UTF_8));
    }

    private StoreException unusable(String problem, Exception cause) {
        return new StoreException(url.toString(), problem, cause);
    }
}
