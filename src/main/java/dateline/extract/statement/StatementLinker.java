package dateline.extract.statement;

import dateline.model.Attribution;
import dateline.model.Cast;
import dateline.model.Event;
import dateline.model.EventId;
import dateline.model.Reference;
import dateline.model.Statement;
import dateline.text.AnnotatedText;
import dateline.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Links statements to what else the article tells: the occasion on which they were made, and what they are about. */
public final class StatementLinker {
    private static final Set<String> OCCASIONS = Set.of("Gathering", "Consult");

    /** The same statements in the same order, with occasion and what they are about. */
    public List<Statement> link(AnnotatedText text, List<Statement> statements, List<Event> events, Cast cast) {
        List<Attribution> all = statements.stream().map(Statement::words).toList();
        return statements.stream()
                .map(one -> new Statement(
                        one.id(),
                        one.words(),
                        one.content(),
                        one.speakers(),
                        one.speechAct(),
                        one.addressees(),
                        CueClause.of(text, one.words()).flatMap(clause -> occasion(clause, all, events)),
                        about(one, events, cast),
                        one.within(),
                        one.statedOn()))
                .toList();
    }

    /** A gathering told of in the cue's sentence, in nobody's content: it hangs on the cue. */
    private static Optional<EventId> occasion(CueClause clause, List<Attribution> all, List<Event> events) {
        Span sentence = clause.sentence().span();
        return events.stream()
                .filter(event -> OCCASIONS.contains(event.type()))
                .filter(event -> event.triggers().stream()
                        .anyMatch(trigger -> sentence.contains(trigger)
                                && !trigger.overlaps(clause.cueWord().span())
                                && clause.holds(trigger)
                                && all.stream()
                                        .flatMap(one -> one.content().stream())
                                        .noneMatch(trigger::overlaps)))
                .map(Event::id)
                .findFirst();
    }

    private static List<Reference> about(Statement one, List<Event> events, Cast cast) {
        Map<Reference, Span> places = new HashMap<>();
        for (Span content : one.words().content()) {
            events.forEach(event -> event.triggers().stream()
                    .filter(content::contains)
                    .findFirst()
                    .ifPresent(trigger -> places.putIfAbsent(event.id(), trigger)));
            cast.entities().forEach(entity -> entity.mentions().stream()
                    .filter(mention -> content.contains(mention.span()))
                    .findFirst()
                    .ifPresent(mention -> places.putIfAbsent(entity.id(), mention.span())));
        }
        return places.entrySet().stream()
                .sorted(Map.Entry.<Reference, Span>comparingByValue()
                        .thenComparing(entry -> entry.getKey().toString()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
