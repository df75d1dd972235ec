package dateline.model;

import dateline.article.Article;
import dateline.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that one article says.
 *
 * @param inferredDate the newest date that the text gives, where the article's own is not known
 * @param sentences where each sentence stands, in text order
 */
public record Reading(
        Article article,
        Optional<LocalDate> inferredDate,
        Optional<Dateline> dateline,
        List<Span> sentences,
        List<Entity> entities,
        List<Membership> memberships,
        List<Relation> relations,
        List<Statement> statements,
        List<Event> events,
        List<TimeExpression> times) {
    public Reading {
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
        memberships = List.copyOf(memberships);
        relations = List.copyOf(relations);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        times = List.copyOf(times);
    }
}
