package dateline.benchmark;

import dateline.article.Inputs;
import dateline.authority.Authority;
import dateline.convert.Activity;
import dateline.convert.ArticleConverter;
import dateline.convert.BaseIri;
import dateline.extract.ArticleReader;
import dateline.store.FileStore;
import dateline.store.Loader;
import dateline.store.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Dateline as {@code ./dateline build} runs it, from the articles' files to a file of N-Quads. */
final class DatelinePeer implements Peer {
    static final String NAME = "Dateline";
    static final String ONE_THREAD = "Dateline on one thread";

    private final Loader loader;

    /** On all cores. */
    DatelinePeer() {
        this(Runtime.getRuntime().availableProcessors());
    }

    DatelinePeer(int threads) {
        ArticleReader reader = new ArticleReader(Authority.load());
        ArticleConverter converter = new ArticleConverter(BaseIri.DEFAULT, Activity.of("benchmark"));
        loader = new Loader(reader::read, converter::convert, threads);
    }

    @Override
    public void read(List<Path> articles) {
        try {
            Path graph = Files.createTempFile("dateline", ".nq");
            try (FileStore store = FileStore.open(graph)) {
                loader.load(inputs(articles).stream(), store, DatelinePeer::require);
            } finally {
                Files.delete(graph);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Inputs inputs(List<Path> articles) {
        return new Inputs(articles.stream().map(Path::toString).toList(), Optional.empty(), System.in);
    }

    private static void require(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException(refused.reason());
        }
    }
}
