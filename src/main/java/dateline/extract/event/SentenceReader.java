package dateline.extract.event;

import dateline.extract.event.Connections.Connection;
import dateline.extract.event.Frame.Part;
import dateline.model.Cast;
import dateline.model.EventTime;
import dateline.model.Factuality;
import dateline.model.Statement;
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
    private final RoleFinder roleFinder;
    private final Certainty certainty;
    private final Wording wording;
    private final Places places;
    private final Dates dates;
    private final Counts counts;
    private final Scores scores;
    private final StatementsAround around;
    private final Lead lead;

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
        this.roleFinder = new RoleFinder(clauses, actors);
        this.certainty = new Certainty(clauses);
        this.wording = new Wording(clauses);
        this.places = new Places(clauses, actors, cast);
        this.dates = new Dates(clauses, times, day);
        this.counts = new Counts(clauses, dates);
        this.scores = new Scores(clauses);
        this.around = around.in(stretch(sentence, times));
        this.lead = lead;
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
                .map(trigger -> telling(trigger, links.getOrDefault(trigger, List.of())))
                .toList();
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

    private Telling telling(Trigger trigger, List<Telling.Link> links) {
        Optional<Integer> verb = trigger.frame().part() == Part.N ? support.of(trigger.head()) : Optional.empty();
        Span head = clauses.token(trigger.head()).span();
        Optional<Statement> inside = around.innermost(head);
        Roles roles = roleFinder.of(trigger, verb, around.speakers(head));
        Factuality factuality =
                trigger.frame().part() == Part.M ? Factuality.ACTUAL : certainty.of(trigger.head(), verb);
        return new Telling(
                trigger.frame().type(),
                trigger.frame().subtype(),
                wording.span(trigger),
                wording.lemma(trigger),
                wording.isNamed(trigger),
                wording.givenness(trigger),
                clauses.sentence().index(),
                wording.isPlural(trigger),
                roles,
                places.of(trigger, verb),
                time(trigger, verb, factuality),
                counts.of(trigger),
                score(trigger),
                factuality,
                inside.map(Statement::id),
                around.madeBy(head)
                        .map(Statement::id)
                        .filter(made -> inside.isEmpty() || !inside.get().id().equals(made)),
                links,
                confidence(trigger, roles));
    }

    private Optional<EventTime> time(Trigger trigger, Optional<Integer> support, Factuality factuality) {
        boolean done = factuality == Factuality.ACTUAL
                && around.innermost(clauses.token(trigger.head()).span()).isEmpty();
        return dates.of(trigger, support, around::innermost)
                .or(() -> done ? lead.timeOf(support.orElse(trigger.head()), clauses) : Optional.empty());
    }

    private Optional<String> score(Trigger trigger) {
        return trigger.frame().type().equals("SportsEvent") ? scores.textOf(trigger) : Optional.empty();
    }

    private static double confidence(Trigger trigger, Roles roles) {
        Frame frame = trigger.frame();
        double words = frame.words().size() > 1 || !frame.conditions().isEmpty() ? 0.85 : 0.75;
        double part = frame.part() == Part.M ? 0.15 : 0;
        return words - part - (roles.isEmpty() ? 0.15 : 0);
    }
}
