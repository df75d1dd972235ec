package dateline.server;

import dateline.article.Inputs;
import dateline.authority.Authority;
import dateline.convert.Activity;
import dateline.convert.ArticleConverter;
import dateline.convert.BaseIri;
import dateline.extract.ArticleReader;
import dateline.store.Loader;
import dateline.store.Tdb2Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;

/** A running server with the graph of one article in it, on a free port, and its store in a folder of its own. */
record ExampleServer(Path folder, Tdb2Store store, DatelineServer server) implements AutoCloseable {
    /** @param graph a file of the test class path, such as {@code dateline/example.trig} */
    static ExampleServer with(String graph) {
        ExampleServer server = start();
        server.add(graph);
        return server;
    }

    /** @param article a file that is read with all models, as the program does it */
    static ExampleServer reading(String article) {
        ExampleServer server = start();
        ArticleReader reader = new ArticleReader(Authority.load());
        ArticleConverter converter = new ArticleConverter(BaseIri.DEFAULT, Activity.of("test"));
        Inputs inputs = new Inputs(List.of(article), Optional.empty(), InputStream.nullInputStream());
        new Loader(reader::read, converter::convert, 1).load(inputs.stream(), server.store, outcome -> {});
        return server;
    }

    private static ExampleServer start() {
        try {
            Path folder = Files.createTempDirectory("example-server");
            Tdb2Store store = Tdb2Store.open(folder);
            DatelineServer server =
                    DatelineServer.start(ServerOptions.defaults().withPort(0), store.dataset());
            return new ExampleServer(folder, store, server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(String graph) {
        Txn.executeWrite(store.dataset(), () -> RDFDataMgr.read(store.dataset(), graph));
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
        IO.deleteAll(folder);
    }
}
