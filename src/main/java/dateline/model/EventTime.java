package dateline.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Optional;

/**
 * When an event takes place.
 *
 * @param value a {@link LocalDate}, {@link java.time.YearMonth}, {@link java.time.Year} or {@link
 *     java.time.LocalDateTime}; of an interval the beginning, or else the end
 * @param interval where the text gives one
 * @param confidence how sure it is that this is the event's time, not how well the words for it were read
 */
public record EventTime(Temporal value, Optional<Interval> interval, double confidence) {
    private static final double EVEN = 0.5;

    public EventTime {
        Confidence.check(confidence);
    }

    public EventTime(Temporal value, double confidence) {
        this(value, Optional.empty(), confidence);
    }

    /** Whether it is likelier than not, as what the text itself says is. */
    public boolean isLikely() {
        return confidence > EVEN;
    }

    /** Whether nothing can take place at both times; a day of a year or month is no other time than that year or month. */
    public boolean isApartFrom(EventTime other) {
        if (interval.isPresent() || other.interval.isPresent()) {
            return firstDay().isAfter(other.lastDay()) || other.firstDay().isAfter(lastDay());
        }
        String one = value.toString();
        String another = other.value.toString();
        return !one.startsWith(another) && !another.startsWith(one);
    }

    /** Whether more than so many days lie between both times. */
    public boolean isApartFrom(EventTime other, int days) {
        return ChronoUnit.DAYS.between(other.lastDay(), firstDay()) > days
                || ChronoUnit.DAYS.between(lastDay(), other.firstDay()) > days;
    }

    public boolean isAfter(LocalDate day) {
        return firstDay().isAfter(day);
    }

    private LocalDate firstDay() {
        return interval.map(Interval::firstDay).orElseGet(() -> CalendarUnit.firstDay(value));
    }

    private LocalDate lastDay() {
        return interval.map(Interval::lastDay).orElseGet(() -> CalendarUnit.lastDay(value));
    }
}
