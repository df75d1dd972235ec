package dateline.convert;

import dateline.model.Entity;
import dateline.model.Event;
import dateline.model.Membership;
import dateline.model.Reading;
import dateline.model.Relation;
import dateline.model.Statement;
import dateline.model.TimeExpression;
import dateline.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * From all that an article says to its named graph. Each triple comes once, and in an order that depends on the reading
 * alone: the article, who appears in it, roles and relations, statements, events, then the stretches of text they point to. Threads may
 * share it.
 */
public final class ArticleConverter {
    private final String base;
    private final Activity activity;
    private final ActivityConverter activities = new ActivityConverter();
    private final Converter<Reading> metadata;
    private final Converter<Entity> entities = new EntityConverter();
    private final Converter<Membership> memberships = new MembershipConverter();
    private final Converter<Relation> relations = new RelationConverter();
    private final Converter<Statement> statements = new StatementConverter();
    private final Converter<Event> events = new EventConverter();
    private final Converter<Annotation> mentions = new MentionConverter();
    private final Converter<TimeExpression> times = new TimeConverter();

    /**
     * @param base what all IRIs of instances begin with, such as {@link Iris#DEFAULT_BASE}
     * @param activity stands as the origin of each graph
     */
    public ArticleConverter(String base, Activity activity) {
        this.base = base;
        this.activity = activity;
        this.metadata = new MetadataConverter(activity);
    }

    /** The IRIs of one article's graph, by the article's identifier. */
    public Iris iris(String identifier) {
        return new Iris(base, identifier);
    }

    /** The article's graph as quads; its name is {@link Iris#graph()}. */
    public Stream<Quad> convert(Reading reading) {
        Iris iris = iris(reading.article().identifier());
        return triples(reading, iris).map(triple -> new Quad(iris.graph(), triple));
    }

    /** The article's graph as triples. */
    public Stream<Triple> triples(Reading reading) {
        return triples(reading, iris(reading.article().identifier()));
    }

    private Stream<Triple> triples(Reading reading, Iris iris) {
        List<Annotation> annotations = Annotations.of(reading);
        return Stream.of(
                        metadata.convert(reading, iris),
                        activities.convert(activity, iris),
                        all(reading.entities(), entities, iris),
                        all(reading.memberships(), memberships, iris),
                        all(reading.relations(), relations, iris),
                        all(reading.statements(), statements, iris),
                        all(reading.events(), events, iris),
                        all(annotations, mentions, iris),
                        all(reading.times(), times, iris),
                        all(
                                sentences(annotations),
                                new SentenceConverter(reading.article().text()),
                                iris))
                .flatMap(triples -> triples)
                .distinct();
    }

    private static <T> Stream<Triple> all(List<T> records, Converter<T> converter, Iris iris) {
        return records.stream().flatMap(record -> converter.convert(record, iris));
    }

    private static List<Span> sentences(List<Annotation> annotations) {
        return annotations.stream()
                .map(Annotation::sentence)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
