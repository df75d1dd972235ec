package dateline.store;

import dateline.article.Article;
import dateline.article.BadInputException;
import dateline.article.Input;
import dateline.article.Language;
import dateline.model.Reading;
import dateline.store.Outcome.Loaded;
import dateline.store.Outcome.Refused;
import dateline.store.Outcome.Stage;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way of one input to its graph, short of the store.
 *
 * @param outcome what will have become of the input, once the graph is stored
 * @param graph absent for what was refused on the way
 */
record Preparation(Outcome outcome, Optional<NamedGraph> graph) {
    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);

    static Preparation of(Input input, Function<Article, Reading> reader, Function<Reading, Stream<Quad>> converter) {
        Stage stage = Stage.ARTICLE;
        try {
            Article article = input.read();
            Language.requireEnglish(input.name(), article);
            stage = Stage.EXTRACT;
            Reading reading = reader.apply(article);
            stage = Stage.CONVERT;
            return ready(input, reading, NamedGraph.of(converter.apply(reading)));
        } catch (BadInputException e) {
            return refused(input.name(), stage, e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.info("{}: {}", input.name(), stage, e);
            return refused(input.name(), stage, input.name() + ": a fault of the program (" + e + ")");
        }
    }

    private static Preparation ready(Input input, Reading reading, NamedGraph graph) {
        Loaded loaded = new Loaded(
                input.name(),
                graph.name(),
                graph.triples().size(),
                reading.statements().size(),
                reading.events().size());
        return new Preparation(loaded, Optional.of(graph));
    }

    static Preparation refused(String input, Stage stage, String reason) {
        return new Preparation(new Refused(input, stage, reason), Optional.empty());
    }

    int quads() {
        return graph.map(ready -> ready.triples().size()).orElse(0);
    }
}
