package dateline.extract.role;

import dateline.model.Entity;
import dateline.model.Tenure;
import dateline.text.Span;

/**
 * A role that the text says somebody holds.
 *
 * @param label in Title Case: "Chief Executive Officer"; {@link #MEMBER} where the text names none
 * @param words where the text says so
 */
record HeldRole(Entity holder, Entity body, String label, Span words, Tenure tenure) {
    static final String MEMBER = "Member";

    HeldRole withTenure(Tenure other) {
        return new HeldRole(holder, body, label, words, other);
    }
}
