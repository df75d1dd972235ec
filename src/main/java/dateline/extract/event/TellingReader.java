package dateline.extract.event;

import dateline.extract.event.Frame.Part;
import dateline.model.Cast;
import dateline.model.EventTime;
import dateline.model.Factuality;
import dateline.model.Statement;
import dateline.text.Span;
import java.util.List;
import java.util.Optional;

/** Reads what a sentence says about each of its events: who, where, when, how many, how certain, and who says so. */
final class TellingReader {
    private final Clauses clauses;
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

    TellingReader(
            Clauses clauses,
            Actors actors,
            Support support,
            Certainty certainty,
            Dates dates,
            Cast cast,
            StatementsAround around,
            Lead lead) {
        this.clauses = clauses;
        this.support = support;
        this.roleFinder = new RoleFinder(clauses, actors);
        this.certainty = certainty;
        this.wording = new Wording(clauses);
        this.places = new Places(clauses, actors, cast);
        this.dates = dates;
        this.counts = new Counts(clauses, dates);
        this.scores = new Scores(clauses);
        this.around = around;
        this.lead = lead;
    }

    /** @param twin other words of the trigger's clause that tell of the same event */
    Telling telling(Trigger trigger, Optional<Span> twin, List<Telling.Link> links) {
        Optional<Integer> verb = trigger.frame().part() == Part.N ? support.of(trigger.head()) : Optional.empty();
        Span head = clauses.token(trigger.head()).span();
        Optional<Statement> inside = around.innermost(head);
        Roles roles = roleFinder.of(trigger, verb, around.speakers(head));
        Factuality told = trigger.frame().part() == Part.M ? Factuality.ACTUAL : certainty.of(trigger.head(), verb);
        Optional<EventTime> time = time(trigger, verb, told);
        Factuality factuality =
                time.filter(dates::isToCome).isPresent() && told == Factuality.ACTUAL ? Factuality.PLANNED : told;
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
                time,
                counts.of(trigger),
                score(trigger),
                factuality,
                inside.map(Statement::id),
                around.madeBy(head)
                        .map(Statement::id)
                        .filter(made -> inside.isEmpty() || !inside.get().id().equals(made)),
                twin,
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
