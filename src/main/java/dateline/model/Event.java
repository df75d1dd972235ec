package dateline.model;

import dateline.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something that happened, is planned, possible, negated, or only claimed.
 *
 * @param type the most specific class of the ontology, by its local name ("Assault"); "Event" where none fits
 * @param triggers the words that tell of it, at least one, in text order
 * @param count how many people it befell ("130 people" killed)
 * @param score how a match ended, as the text has it: "2-1", "6-4, 6-3"
 * @param reportedIn the innermost statement that it stands in
 * @param expressedBy the statement that is this event: a threat, a demand
 * @param relations how it stands to other events
 */
public record Event(
        EventId id,
        String type,
        List<Span> triggers,
        List<EntityId> agents,
        List<EntityId> patients,
        List<EntityId> participants,
        List<EntityId> places,
        Optional<EventTime> time,
        OptionalInt count,
        Optional<String> score,
        Factuality factuality,
        Optional<StatementId> reportedIn,
        Optional<StatementId> expressedBy,
        List<EventRelation> relations,
        double confidence) {
    public Event {
        Confidence.check(confidence);
        triggers = List.copyOf(triggers);
        agents = List.copyOf(agents);
        patients = List.copyOf(patients);
        participants = List.copyOf(participants);
        places = List.copyOf(places);
        relations = List.copyOf(relations);
        if (triggers.isEmpty()) {
            throw new IllegalArgumentException("an event without a trigger");
        }
    }
}
