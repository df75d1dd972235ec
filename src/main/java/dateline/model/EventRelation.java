package dateline.model;

/**
 * How one event stands to another, where the text says so.
 *
 * @param other the event to which the one that holds this relation stands so
 */
public record EventRelation(Kind kind, EventId other) {
    /** The one that holds the relation is … the other. */
    public enum Kind {
        SUB_EVENT_OF,
        CAUSED_BY,
        IN_ORDER_TO,
        AFTER
    }
}
