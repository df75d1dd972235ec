package dateline.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;

/** The days that a {@link LocalDate}, {@link java.time.LocalDateTime}, {@link YearMonth} or {@link Year} holds. */
public final class CalendarUnit {
    private CalendarUnit() {}

    public static LocalDate firstDay(Temporal unit) {
        return switch (unit) {
            case Year year -> year.atDay(1);
            case YearMonth month -> month.atDay(1);
            default -> LocalDate.from(unit);
        };
    }

    /** The day, month or year before; of a time of day the day. */
    public static Temporal previous(Temporal unit) {
        return shifted(unit, -1);
    }

    /** The day, month or year after; of a time of day the day. */
    public static Temporal next(Temporal unit) {
        return shifted(unit, 1);
    }

    private static Temporal shifted(Temporal unit, int by) {
        return switch (unit) {
            case Year year -> year.plusYears(by);
            case YearMonth month -> month.plusMonths(by);
            default -> LocalDate.from(unit).plusDays(by);
        };
    }

    public static LocalDate lastDay(Temporal unit) {
        return switch (unit) {
            case Year year -> year.atMonth(12).atEndOfMonth();
            case YearMonth month -> month.atEndOfMonth();
            default -> LocalDate.from(unit);
        };
    }
}
