package dateline.model;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Optional;

/**
 * A stretch of time of which the text gives the beginning, the end, or both: "since 2003", "from Monday to Friday".
 *
 * @param beginning a {@link LocalDate}, {@link java.time.YearMonth} or {@link java.time.Year}
 * @param end as {@code beginning}; it lasts into that day, month or year
 */
public record Interval(Optional<Temporal> beginning, Optional<Temporal> end) {
    public Interval {
        if (beginning.isEmpty() && end.isEmpty()) {
            throw new IllegalArgumentException("an interval without an end");
        }
        if (!isOrdered(beginning, end)) {
            throw new IllegalArgumentException(
                    "no interval runs from " + beginning.orElseThrow() + " to " + end.orElseThrow());
        }
    }

    public static Interval between(Temporal beginning, Temporal end) {
        return new Interval(Optional.of(beginning), Optional.of(end));
    }

    public static Interval since(Temporal beginning) {
        return new Interval(Optional.of(beginning), Optional.empty());
    }

    public static Interval until(Temporal end) {
        return new Interval(Optional.empty(), Optional.of(end));
    }

    private static boolean isOrdered(Optional<Temporal> beginning, Optional<Temporal> end) {
        return beginning.isEmpty() || end.isEmpty() || areInOrder(beginning.get(), end.get());
    }

    /** Whether one day, month or year begins before another, so that an interval may run from one to the other. */
    public static boolean areInOrder(Temporal one, Temporal other) {
        return CalendarUnit.firstDay(one).isBefore(CalendarUnit.firstDay(other));
    }

    /** The first end that is given. */
    public Temporal known() {
        return beginning.or(() -> end).orElseThrow();
    }

    LocalDate firstDay() {
        return beginning.map(CalendarUnit::firstDay).orElse(LocalDate.MIN);
    }

    LocalDate lastDay() {
        return end.map(CalendarUnit::lastDay).orElse(LocalDate.MAX);
    }
}
