package dateline.model;

import java.time.temporal.Temporal;

/**
 * When an event takes place.
 *
 * @param value a {@link java.time.LocalDate}, {@link java.time.YearMonth}, {@link java.time.Year} or {@link
 *     java.time.LocalDateTime}
 * @param confidence how sure it is that this is the event's time, not how well the words for it were read
 */
public record EventTime(Temporal value, double confidence) {
    private static final double EVEN = 0.5;

    public EventTime {
        Confidence.check(confidence);
    }

    /** Whether it is likelier than not, as what the text itself says is. */
    public boolean isLikely() {
        return confidence > EVEN;
    }
}
