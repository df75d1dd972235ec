package dateline.extract;

import dateline.article.Article;
import dateline.article.Published;
import dateline.authority.Authority;
import dateline.authority.link.Linker;
import dateline.extract.entity.EntityExtractor;
import dateline.extract.event.EventExtractor;
import dateline.extract.role.MembershipExtractor;
import dateline.extract.role.RelationExtractor;
import dateline.extract.statement.AttributionFinder;
import dateline.extract.statement.StatementExtractor;
import dateline.extract.statement.StatementLinker;
import dateline.extract.time.TimeExtractor;
import dateline.extract.time.Times;
import dateline.model.Attribution;
import dateline.model.Cast;
import dateline.model.Dateline;
import dateline.model.Event;
import dateline.model.Membership;
import dateline.model.Reading;
import dateline.model.Statement;
import dateline.nlp.Annotator;
import dateline.nlp.Datelines;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads an article: everything that it says, stage after stage. Each stage is a function of the ones before; nothing
 * flows back.
 *
 * <p>Threads may share it; models load beside what else is done until the first article is read.
 */
public final class ArticleReader {
    private final Annotator annotator = new Annotator();
    private final AttributionFinder attributionFinder = new AttributionFinder();
    private final TimeExtractor timeExtractor = new TimeExtractor();
    private final MembershipExtractor membershipExtractor;
    private final RelationExtractor relationExtractor;
    private final StatementExtractor statementExtractor = new StatementExtractor();
    private final EventExtractor eventExtractor = new EventExtractor();
    private final StatementLinker statementLinker = new StatementLinker();
    private final EntityExtractor entityExtractor;
    private final Authority authority;

    /** One without a link index. */
    public ArticleReader(Authority authority) {
        this(authority, Linker.none());
    }

    public ArticleReader(Authority authority, Linker linker) {
        this.authority = authority;
        this.entityExtractor = new EntityExtractor(authority, linker);
        this.relationExtractor = new RelationExtractor(authority);
        this.membershipExtractor = new MembershipExtractor(authority);
    }

    public Reading read(Article article) {
        return read(article, annotator.annotate(article.text(), words -> !authority
                .candidates(words)
                .isEmpty()));
    }

    private static Optional<Dateline> dateline(AnnotatedText text, Cast cast) {
        return text.sentences().stream()
                .map(Sentence::span)
                .flatMap(sentence -> Datelines.words(text.source(), sentence).stream()
                        .map(words -> new Dateline(words, cast.placeIn(sentence))))
                .findFirst();
    }

    /** The same for a text that has its grammar already. */
    Reading read(Article article, AnnotatedText text) {
        List<Attribution> attributions = attributionFinder.find(text);
        Times times = timeExtractor.extract(text, article.published());
        Optional<LocalDate> day = article.published().map(Published::date).or(times::inferredDate);
        Cast cast = entityExtractor.extract(text, attributions, day);
        List<Membership> memberships = membershipExtractor.extract(text, cast, times.expressions(), day);
        List<Statement> statements = statementExtractor.extract(text, attributions, cast, times, article.published());
        List<Event> events = eventExtractor.extract(text, cast, times, statements, article.published());
        return new Reading(
                article,
                times.inferredDate(),
                dateline(text, cast),
                text.sentences().stream().map(Sentence::span).toList(),
                cast.entities(),
                memberships,
                relationExtractor.extract(text, cast),
                statementLinker.link(text, statements, events, cast),
                events,
                times.expressions());
    }
}
