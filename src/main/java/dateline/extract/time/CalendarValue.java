package dateline.extract.time;

import dateline.model.TimeExpression;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.Optional;

/** The calendar's unit that a time expression stands for. */
final class CalendarValue {
    private CalendarValue() {}

    /** Empty for weeks, seasons, durations and vague values. */
    static Optional<Temporal> of(TimeExpression time) {
        String value = time.value();
        try {
            return switch (value.length()) {
                case 4 -> Optional.of(Year.parse(value));
                case 7 -> Optional.of(YearMonth.parse(value));
                case 10 -> Optional.of(LocalDate.parse(value));
                case 16, 19 -> Optional.of(LocalDateTime.parse(value));
                default ->
                    value.length() > 10 && value.charAt(10) == 'T'
                            ? Optional.of(LocalDate.parse(value.substring(0, 10)))
                            : Optional.empty();
            };
        } catch (DateTimeException vague) {
            return Optional.empty();
        }
    }
}
