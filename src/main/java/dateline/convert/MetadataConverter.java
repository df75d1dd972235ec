package dateline.convert;

import dateline.article.Article;
import dateline.article.Published;
import dateline.model.Dateline;
import dateline.model.Reading;
import dateline.vocab.DL;
import dateline.vocab.NIF;
import dateline.vocab.PROV;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * What is known of the article itself, and its text: {@code <article/ID> a dl:Article ; schema:headline … .
 * <article/ID#text> a nif:Context ; nif:isString … ; nif:sourceUrl <article/ID>}.
 */
final class MetadataConverter implements Converter<Reading> {
    private final Activity activity;

    MetadataConverter(Activity activity) {
        this.activity = activity;
    }

    @Override
    public Stream<Triple> convert(Reading reading, Iris iris) {
        return Stream.concat(article(reading, iris), text(reading, iris));
    }

    private Stream<Triple> article(Reading reading, Iris iris) {
        Article article = reading.article();
        return Triples.about(iris.article())
                .type(DL.Article, SchemaDO.NewsArticle)
                .add(DCTerms.identifier, article.identifier())
                .add(SchemaDO.headline, literal(article.headline()))
                .add(
                        SchemaDO.datePublished,
                        article.published().map(Published::value).map(Literals::time))
                .add(DL.dateInferred, reading.inferredDate().map(date -> Literals.flag(true)))
                .add(DL.inferredDate, reading.inferredDate().map(Literals::time))
                .add(SchemaDO.dateline, literal(reading.dateline().map(Dateline::words)))
                .add(
                        SchemaDO.locationCreated,
                        reading.dateline().flatMap(Dateline::place).map(iris::of))
                .add(SchemaDO.inLanguage, article.language())
                .add(SchemaDO.author, article.authors().stream().map(NodeFactory::createLiteralString))
                .add(SchemaDO.publisher, literal(article.publisher()))
                .add(SchemaDO.url, article.url().map(Iris::outside))
                .add(PROV.wasGeneratedBy, iris.activity(activity.name()))
                .stream();
    }

    private Stream<Triple> text(Reading reading, Iris iris) {
        return Triples.about(iris.text())
                .type(NIF.Context, NIF.OffsetBasedString)
                .add(NIF.isString, reading.article().text().toString())
                .add(NIF.sourceUrl, iris.article())
                .stream();
    }

    private static Optional<Node> literal(Optional<String> text) {
        return text.map(NodeFactory::createLiteralString);
    }
}
