package dateline.server;

import dateline.query.SavedQueries;
import dateline.store.OntologyGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.mgt.ActionDatasets;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.fuseki.mod.ui.ActionStats;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The running server: start page at {@code /}, SPARQL at {@code /news/sparql}, the Fuseki UI at {@code /ui/}, a document
 * for each thing at its own IRI.
 */
public final class DatelineServer implements AutoCloseable {
    private final FusekiServer fuseki;

    private DatelineServer(FusekiServer fuseki) {
        this.fuseki = fuseki;
    }

    /**
     * Starts to serve a data set whose default graph is the union of its named graphs. The data set stays the caller's:
     * closing the server leaves it open; the ontology is put into it. The server also closes when the process is asked to end.
     *
     * @throws PortInUseException when another program listens on the port
     */
    public static DatelineServer start(ServerOptions options, DatasetGraph dataset) {
        OntologyGraph.putInto(dataset);
        FusekiServer fuseki = build(options, dataset);
        try {
            fuseki.start();
        } catch (RuntimeException e) {
            if (isBecausePortIsTaken(e)) {
                throw new PortInUseException(options.port(), e);
            }
            throw e;
        }
        DatelineServer server = new DatelineServer(fuseki);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "close-server"));
        return server;
    }

    /**
     * For who has something to prepare that a start in vain should not leave behind.
     *
     * @throws PortInUseException when another program listens on the port
     */
    public static void requireFreePort(ServerOptions options) {
        try {
            new ServerSocket(options.port(), 1, options.open() ? null : InetAddress.getLoopbackAddress()).close();
        } catch (BindException taken) {
            throw new PortInUseException(options.port(), taken);
        } catch (IOException unclear) {
            throw new UncheckedIOException(unclear);
        }
    }

    private static boolean isBecausePortIsTaken(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(BindException.class::isInstance);
    }

    private static FusekiServer build(ServerOptions options, DatasetGraph dataset) {
        FusekiServer.Builder builder = FusekiServer.create()
                .port(options.port())
                .loopback(!options.open())
                .add(NewsService.PATH, NewsService.of(dataset, options));
        addAdministration(builder);
        addPages(builder, options, dataset);
        options.passwordFile()
                .ifPresentOrElse(
                        file -> builder.auth(AuthScheme.BASIC).realm("Dateline").passwordFile(file.toString()),
                        () -> NewsService.WRITING.forEach(path -> builder.addFilter(path, ReadOnly.NO_PASSWORDS)));
        return builder.build();
    }

    /** Fuseki's own user interface and what it asks for, to be read alone. */
    private static void addAdministration(FusekiServer.Builder builder) {
        builder.enablePing(true)
                .enableMetrics(true)
                .addProcessor("/$/server", new ActionServerStatus())
                .addProcessor("/$/datasets/*", new ActionDatasets())
                .addProcessor("/$/stats/*", new ActionStats())
                .addFilter("/*", new SecurityHeaders())
                .addFilter("/$/*", ReadOnly.ADMINISTRATION)
                .addFilter(FusekiUi.PATH + "/$/*", ReadOnly.ADMINISTRATION)
                .addFilter(FusekiUi.PATH + "/*", new FusekiUi())
                .addServlet(FusekiUi.PATH + "/*", new ClassPathFiles(FusekiUi.FILES, Duration.ofDays(365)));
    }

    private static void addPages(FusekiServer.Builder builder, ServerOptions options, DatasetGraph dataset) {
        Namespace namespace = new Namespace(options.base());
        SavedQueries queries = SavedQueries.load();
        Answers answers = new Answers(dataset, namespace, options.queryTimeout());
        builder.addServlet("/static/*", new ClassPathFiles("/dateline/server/static", Duration.ofHours(1)))
                .addServlet("", new StartPage(queries, dataset, namespace))
                .addServlet(QueryPages.PATH + "/*", new QueryPages(queries, answers))
                .addServlet(Namespace.ONTOLOGY_PATH, new OntologyDocument(namespace))
                .addServlet(Namespace.ONTOLOGY_PATH + "/", new OntologyDocument(namespace))
                .addServlet(DatasetDocument.PATH, new DatasetDocument(namespace))
                .addServlet(DatasetDocument.WELL_KNOWN_PATH, new DatasetDocument(namespace))
                .addServlet("/*", new LinkedData(dataset, namespace, new ArticleAnswers(queries, answers)));
    }

    /** Where the start page is, seen from this machine. */
    public URI address() {
        return URI.create("http://localhost:" + fuseki.getPort() + "/");
    }

    /** Waits until the server is closed. */
    public void join() {
        fuseki.join();
    }

    @Override
    public void close() {
        fuseki.stop();
    }
}
