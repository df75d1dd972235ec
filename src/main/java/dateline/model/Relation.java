package dateline.model;

import dateline.text.Span;

/**
 * What the text says that one is to another: "her husband, Bo Marten", "a unit of Acme", "Antalya, Turkey".
 *
 * @param words where the text says so
 * @param former whether the text says that it is over
 * @param confidence 0 to 1
 */
public record Relation(
        RelationId id, EntityId subject, Kind kind, EntityId object, Span words, boolean former, double confidence) {
    /** What the object is to the subject. */
    public enum Kind {
        SPOUSE,
        PARENT,
        CHILD,
        SIBLING,
        /** One of the family, more distant than these. */
        RELATIVE,
        /** The organization that it is a part of. */
        PARENT_BODY,
        /** The place that it lies in. */
        CONTAINING_PLACE
    }

    public Relation {
        Confidence.check(confidence);
    }
}
