package dateline.model;

import dateline.text.Span;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The parts of an event by name, since it has so many. */
final class EventBuilder {
    private final Span trigger;
    private final String type;
    private final Factuality factuality;
    private final double confidence;
    private List<EntityId> agents = List.of();
    private List<EntityId> patients = List.of();
    private List<EntityId> participants = List.of();
    private List<EntityId> places = List.of();
    private Optional<EventTime> time = Optional.empty();
    private List<EventRelation> relations = List.of();
    private OptionalInt count = OptionalInt.empty();
    private Optional<StatementId> reportedIn = Optional.empty();
    private Optional<StatementId> expressedBy = Optional.empty();

    EventBuilder(String trigger, String type, Factuality factuality, double confidence) {
        this.trigger = PetrovaText.span(trigger);
        this.type = type;
        this.factuality = factuality;
        this.confidence = confidence;
    }

    EventBuilder agent(EntityId agent) {
        this.agents = List.of(agent);
        return this;
    }

    EventBuilder patient(EntityId patient) {
        this.patients = List.of(patient);
        return this;
    }

    EventBuilder participant(EntityId participant) {
        this.participants = List.of(participant);
        return this;
    }

    EventBuilder place(EntityId place) {
        this.places = List.of(place);
        return this;
    }

    EventBuilder through(Interval interval) {
        this.time = Optional.of(new EventTime(interval.known(), Optional.of(interval), 0.9));
        return this;
    }

    EventBuilder time(Temporal at) {
        this.time = Optional.of(new EventTime(at, 0.9));
        return this;
    }

    EventBuilder count(int people) {
        this.count = OptionalInt.of(people);
        return this;
    }

    EventBuilder reportedIn(StatementId statement) {
        this.reportedIn = Optional.of(statement);
        return this;
    }

    EventBuilder expressedBy(StatementId statement) {
        this.expressedBy = Optional.of(statement);
        return this;
    }

    EventBuilder causedBy(EventId cause) {
        this.relations = List.of(new EventRelation(EventRelation.Kind.CAUSED_BY, cause));
        return this;
    }

    Event build() {
        return new Event(
                new EventId(trigger.begin(), 1),
                type,
                List.of(trigger),
                agents,
                patients,
                participants,
                places,
                time,
                count,
                Optional.empty(),
                factuality,
                reportedIn,
                expressedBy,
                relations,
                confidence);
    }
}
