package dateline.extract.event;

import dateline.model.EntityId;
import dateline.model.EventRelation;
import dateline.model.EventTime;
import dateline.model.Factuality;
import dateline.model.StatementId;
import dateline.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One mention of an event with what its sentence says about it.
 *
 * @param lemma of the trigger's head; the whole name of a named event
 * @param plural whether the words tell of several
 * @param twin other words of its clause that tell of the same event: "earthquake" of "an earthquake struck"
 * @param links how it stands to other events of the sentence
 * @param sentence the index of its sentence
 */
record Telling(
        String type,
        String subtype,
        Span trigger,
        String lemma,
        boolean named,
        Givenness givenness,
        int sentence,
        boolean plural,
        Roles roles,
        List<EntityId> places,
        Optional<EventTime> time,
        OptionalInt count,
        Optional<String> score,
        Factuality factuality,
        Optional<StatementId> reportedIn,
        Optional<StatementId> expressedBy,
        Optional<Span> twin,
        List<Link> links,
        double confidence) {
    /** Whether the words take the event as known. */
    enum Givenness {
        /** "The attack". */
        GIVEN,
        /** "An attack", "two attacks". */
        NEW,
        /** Verbs and bare nouns do not tell. */
        OPEN
    }

    /** Whether it stands in the headline, which tells beforehand what the text then tells as new. */
    boolean headline() {
        return sentence == 0;
    }

    boolean isGiven() {
        return givenness == Givenness.GIVEN;
    }

    /** To the event that another trigger of the sentence tells of. */
    record Link(EventRelation.Kind kind, Span trigger) {}
}
