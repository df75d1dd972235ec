package dateline.server;

import dateline.store.Tdb2Store;
import java.nio.file.Path;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;

/** A running server with one graph in it, on a free port. */
record ExampleServer(DatelineServer server, Tdb2Store store) implements AutoCloseable {
    /** @param graph a file of the test class path, such as {@code dateline/example.trig} */
    static ExampleServer with(String graph, Path data) {
        Tdb2Store store = Tdb2Store.open(data);
        Txn.executeWrite(store.dataset(), () -> RDFDataMgr.read(store.dataset(), graph));
        return new ExampleServer(DatelineServer.start(ServerOptions.defaults().withPort(0), store.dataset()), store);
    }

    Http http() {
        return new Http(server.address());
    }

    String address() {
        return server.address().toString();
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
