package dateline.extract.entity;

import dateline.model.Entity;
import dateline.text.Span;

/**
 * A role that the text says somebody holds.
 *
 * @param label in Title Case: "Chief Executive Officer"; {@link #MEMBER} where the text names none
 * @param words where the text says so
 */
record HeldRole(Entity holder, Entity body, String label, Span words, boolean former) {
    static final String MEMBER = "Member";

    /** The same, and it ended. */
    HeldRole over() {
        return new HeldRole(holder, body, label, words, true);
    }
}
