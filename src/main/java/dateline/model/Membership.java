package dateline.model;

import dateline.text.Span;

/**
 * A role that somebody holds: "Russian Prime Minister Dmitry Medvedev".
 *
 * @param role as a label, "Prime Minister"
 * @param words where the text says so
 * @param confidence 0 to 1
 */
public record Membership(
        MembershipId id,
        EntityId member,
        EntityId organization,
        String role,
        Span words,
        Tenure tenure,
        double confidence) {
    public Membership {
        Confidence.check(confidence);
    }
}
