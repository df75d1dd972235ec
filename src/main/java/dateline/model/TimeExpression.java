package dateline.model;

import dateline.text.Span;

/**
 * A time expression and what it means.
 *
 * @param value TIMEX3, ISO 8601 where it can be: "2015-11-22", "P3D", "PRESENT_REF"
 * @see <a href="http://www.timeml.org/publications/timeMLdocs/timeml_1.2.1.html#timex3">TIMEX3</a>
 */
public record TimeExpression(Span span, Type type, String value) {
    /** The four kinds of TIMEX3. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    public TimeExpression {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a time expression without a value at " + span);
        }
    }
}
