package dateline.cli;

import dateline.store.StoreException;
import dateline.store.Tdb2Store;
import java.net.ConnectException;
import java.net.URI;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.system.Txn;

/** Who answers a query: the store in a data folder, or a SPARQL endpoint. */
sealed interface Answering extends AutoCloseable {
    /** Runs the query, and the consumer while its answer can be read. */
    void ask(Query query, Consumer<QueryExec> consumer);

    @Override
    void close();

    /** The store in the data folder; while a server has it, that server. */
    static Answering in(StoreOptions data) {
        try {
            return new Embedded(data.openExisting());
        } catch (StoreException inUse) {
            URI server = RunningServer.of(data.folder()).orElseThrow(() -> inUse);
            return new Endpoint(server.resolve("news/sparql").toString());
        }
    }

    record Embedded(Tdb2Store store) implements Answering {
        @Override
        public void ask(Query query, Consumer<QueryExec> consumer) {
            DatasetGraph dataset = store.dataset();
            Txn.executeRead(dataset, () -> {
                try (QueryExec execution =
                        QueryExec.dataset(dataset).query(query).build()) {
                    consumer.accept(execution);
                }
            });
        }

        @Override
        public void close() {
            store.close();
        }
    }

    record Endpoint(String url) implements Answering {
        @Override
        public void ask(Query query, Consumer<QueryExec> consumer) {
            try (QueryExec execution = QueryExecHTTP.service(url).query(query).build()) {
                consumer.accept(execution);
            } catch (HttpException | QueryExceptionHTTP problem) {
                throw new NothingDoneException(url + ": does not answer the query: " + reason(problem), problem);
            }
        }

        private static String reason(Throwable problem) {
            boolean nobodyThere = Stream.iterate(problem, Objects::nonNull, Throwable::getCause)
                    .anyMatch(ConnectException.class::isInstance);
            if (nobodyThere) {
                return "nothing listens there";
            }
            return problem.getCause() == null || problem.getMessage() != null
                    ? problem.getMessage()
                    : reason(problem.getCause());
        }

        @Override
        public void close() {}
    }
}
