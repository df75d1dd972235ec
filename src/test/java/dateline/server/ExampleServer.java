package dateline.server;

import dateline.article.Inputs;
import dateline.authority.Authority;
import dateline.convert.Activity;
import dateline.convert.ArticleConverter;
import dateline.extract.ArticleReader;
import dateline.store.Loader;
import dateline.store.Tdb2Store;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;

/** A running server with the graph of one article in it, on a free port. */
record ExampleServer(DatelineServer server, Tdb2Store store) implements AutoCloseable {
    /** @param graph a file of the test class path, such as {@code dateline/example.trig} */
    static ExampleServer with(String graph, Path data) {
        Tdb2Store store = Tdb2Store.open(data);
        Txn.executeWrite(store.dataset(), () -> RDFDataMgr.read(store.dataset(), graph));
        return of(store);
    }

    /** @param article a file that is read with all models, as the program does it */
    static ExampleServer reading(String article, Path data) {
        Tdb2Store store = Tdb2Store.open(data);
        ArticleReader reader = new ArticleReader(Authority.load());
        ArticleConverter converter = new ArticleConverter(ServerOptions.DEFAULT_BASE, Activity.of("test"));
        Inputs inputs = new Inputs(List.of(article), Optional.empty(), InputStream.nullInputStream());
        new Loader(reader::read, converter::convert, 1).load(inputs.stream(), store, outcome -> {});
        return of(store);
    }

    private static ExampleServer of(Tdb2Store store) {
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
