package dateline.extract.event;

import dateline.extract.event.Connections.Connection;
import dateline.extract.event.Frame.Part;
import dateline.model.Cast;
import dateline.model.TimeExpression;
import dateline.text.Sentence;
import dateline.text.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the events that one sentence tells of. */
final class SentenceReader {
    private final EventLexicon lexicon;
    private final Clauses clauses;
    private final Actors actors;
    private final Support support;
    private final Certainty certainty;
    private final Wording wording;
    private final Dates dates;
    private final StatementsAround around;
    private final TellingReader tellings;

    SentenceReader(
            EventLexicon lexicon,
            Sentence sentence,
            Cast cast,
            List<TimeExpression> times,
            Optional<LocalDate> day,
            StatementsAround around,
            Lead lead) {
        this.lexicon = lexicon;
        this.clauses = new Clauses(sentence);
        this.actors = new Actors(lexicon, clauses, cast);
        this.support = new Support(lexicon, clauses);
        this.certainty = new Certainty(clauses);
        this.wording = new Wording(clauses);
        this.dates = new Dates(clauses, times, day);
        this.around = around.in(stretch(sentence, times));
        this.tellings = new TellingReader(clauses, actors, support, certainty, dates, cast, this.around, lead);
    }

    /** The sentence with its times, which may be those of a date line behind it. */
    private static Span stretch(Sentence sentence, List<TimeExpression> times) {
        return times.isEmpty()
                ? sentence.span()
                : sentence.span().union(times.getLast().span());
    }

    List<Telling> read() {
        Collection<Trigger> typed = typed();
        List<Trigger> triggers = Stream.concat(
                        new Selection(clauses, actors, support, certainty, typed).selected().stream(),
                        occurrences(typed).found().stream())
                .filter(trigger -> !isDate(trigger))
                .sorted(Comparator.comparingInt(Trigger::head))
                .toList();
        Map<Trigger, List<Telling.Link>> links = new Connections(clauses, support, triggers)
                .found().stream()
                        .collect(Collectors.groupingBy(
                                Connection::from,
                                Collectors.mapping(
                                        to -> new Telling.Link(to.kind(), wording.span(to.to())),
                                        Collectors.toList())));
        return triggers.stream()
                .map(trigger ->
                        tellings.telling(trigger, twin(trigger, triggers), links.getOrDefault(trigger, List.of())))
                .toList();
    }

    /** The words of the same clause by which it tells of the same event. */
    private Optional<Span> twin(Trigger trigger, List<Trigger> triggers) {
        return triggers.stream()
                .filter(other -> other != trigger
                        && other.frame().type().equals(trigger.frame().type())
                        && (isSubject(other, trigger) || isPurpose(trigger, other)))
                .map(wording::span)
                .findFirst();
    }

    /** "An earthquake struck": a verb that says no more than that what its subject names took place. */
    private boolean isSubject(Trigger noun, Trigger verb) {
        return verb.frame().conditions().containsKey("subj")
                && noun.frame().part() == Part.N
                && clauses.tree()
                        .children(verb.head(), "nsubj")
                        .anyMatch(subject -> subject == noun.head()
                                || clauses.modifiers(subject).anyMatch(word -> word == noun.head()));
    }

    /** "Marched to protest". */
    private boolean isPurpose(Trigger infinitive, Trigger verb) {
        return infinitive.frame().type().equals("Protest")
                && clauses.isInfinitive(infinitive.head())
                && clauses.tree().is(infinitive.head(), "advcl", "xcomp")
                && clauses.tree().head(infinitive.head()) == verb.head();
    }

    /** The words that take up an event told before. */
    List<Anaphor> anaphors() {
        return new AnaphorFinder(clauses, actors, wording).found();
    }

    /** "March". */
    private boolean isDate(Trigger trigger) {
        return dates.isTime(trigger.head());
    }

    private Collection<Trigger> typed() {
        return TriggerFinder.find(
                        lexicon,
                        clauses,
                        actors,
                        dates,
                        around.reach(clauses.sentence().span()))
                .values();
    }

    private Occurrences occurrences(Collection<Trigger> typed) {
        return new Occurrences(clauses, support, new OccurrenceFeatures(clauses, support, certainty), around, typed);
    }

    /** The words that may tell of events and that the lexicon does not know. */
    Occurrences occurrences() {
        return occurrences(typed());
    }
}
