package dateline.extract.role;

import dateline.model.Entity;
import dateline.model.Relation.Kind;
import dateline.text.Span;

/**
 * What the text says that one is to another.
 *
 * @param kind what the object is to the subject
 * @param words where the text says so
 */
record Tie(Entity subject, Kind kind, Entity object, Span words, boolean former) {
    /** Whether it says the same of the same two, from either end. */
    boolean repeats(Tie other) {
        return kind == other.kind && isBetween(other.subject, other.object)
                || kind == inverse(other.kind) && isBetween(other.object, other.subject);
    }

    private boolean isBetween(Entity one, Entity another) {
        return subject.id().equals(one.id()) && object.id().equals(another.id());
    }

    private static Kind inverse(Kind kind) {
        return switch (kind) {
            case PARENT -> Kind.CHILD;
            case CHILD -> Kind.PARENT;
            case SPOUSE, SIBLING, RELATIVE, PARENT_BODY, CONTAINING_PLACE -> kind;
        };
    }
}
