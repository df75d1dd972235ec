package dateline.extract.statement;

import dateline.model.Attribution;
import dateline.model.Cast;
import dateline.model.Event;
import dateline.model.EventId;
import dateline.model.Occasion;
import dateline.model.Reference;
import dateline.model.Statement;
import dateline.model.Utterance;
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
                .map(one -> one.with(linked(text, one, all, events), about(one, events, cast)))
                .toList();
    }

    private static Utterance linked(AnnotatedText text, Statement one, List<Attribution> all, List<Event> events) {
        Utterance told = one.utterance();
        return told.occasion()
                .map(occasion -> new Occasion(occasion.words(), at(occasion, events)))
                .or(() -> CueClause.of(text, one.words()).flatMap(clause -> gathering(clause, all, events)))
                .map(told::on)
                .orElse(told);
    }

    /** The event that the phrase's last word, its noun, tells of. */
    private static Optional<EventId> at(Occasion occasion, List<Event> events) {
        return events.stream()
                .filter(event -> event.triggers().stream()
                        .anyMatch(trigger -> trigger.end() == occasion.words().end()))
                .map(Event::id)
                .findFirst();
    }

    /** A gathering told of around the cue, in nobody's content. */
    private static Optional<Occasion> gathering(CueClause clause, List<Attribution> all, List<Event> events) {
        return events.stream()
                .filter(event -> OCCASIONS.contains(event.type()))
                .flatMap(event -> event.triggers().stream()
                        .filter(trigger -> clause.holdsNoun(trigger) && isFree(trigger, all))
                        .map(trigger -> new Occasion(trigger, Optional.of(event.id()))))
                .findFirst();
    }

    private static boolean isFree(Span trigger, List<Attribution> all) {
        return all.stream().flatMap(one -> one.content().stream()).noneMatch(trigger::overlaps);
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
