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

    public static LocalDate lastDay(Temporal unit) {
        return switch (unit) {
            case Year year -> year.atMonth(12).atEndOfMonth();
            case YearMonth month -> month.atEndOfMonth();
            default -> LocalDate.from(unit);
        };
    }
}
