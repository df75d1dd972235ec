package dateline.model;

import dateline.text.Span;

/**
 * A role that somebody holds: "Russian Prime Minister Dmitry Medvedev".
 *
 * @param role as a label, "Prime Minister"
 * @param words where the text says so
 * @param former whether the text says that it is over
 * @param confidence 0 to 1
 */
public record Membership(
        MembershipId id,
        EntityId member,
        EntityId organization,
        String role,
        Span words,
        boolean former,
        double confidence) {
    public Membership {
        Confidence.check(confidence);
    }
}
