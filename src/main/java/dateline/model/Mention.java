package dateline.model;

import dateline.text.Span;

/**
 * A place in the text that stands for an entity: the name without its title, the description, or the pronoun.
 *
 * @param head the span of its head word, inside {@code span}
 * @param confidence that it stands for this entity, 0 to 1
 */
public record Mention(Span span, Span head, Kind kind, double confidence) {
    /** How the words stand for the entity. */
    public enum Kind {
        NAME,
        DESCRIPTION,
        PRONOUN,
        DEMONYM
    }

    public Mention {
        Confidence.check(confidence);
        if (!span.contains(head)) {
            throw new IllegalArgumentException("head " + head + " lies outside " + span);
        }
    }
}
