package dateline.authority;

import dateline.model.CalendarUnit;
import dateline.model.EntityId;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.Optional;

/**
 * A role that somebody holds or held.
 *
 * @param role as a label without the state: "Prime Minister", "Minister of Foreign Affairs"
 * @param of the state or organization
 * @param since a {@link LocalDate}, {@link YearMonth} or {@link Year}; empty where unknown
 * @param until as {@code since}; empty where unknown or still held
 */
public record Office(String role, EntityId of, Optional<Temporal> since, Optional<Temporal> until) {

    /** Whether it was held on a day; a bare month or year counts in full. */
    public boolean heldOn(LocalDate day) {
        return since.map(CalendarUnit::firstDay)
                        .map(first -> !day.isBefore(first))
                        .orElse(false)
                && until.map(CalendarUnit::lastDay)
                        .map(last -> !day.isAfter(last))
                        .orElse(true);
    }

    /** Whether it was over on a day. */
    public boolean endedBefore(LocalDate day) {
        return until.map(CalendarUnit::lastDay).map(day::isAfter).orElse(false);
    }

    /** "2012", "2012-05" or "2012-05-07". */
    public static Temporal parseDate(String iso) {
        return switch (iso.length()) {
            case 4 -> Year.parse(iso);
            case 7 -> YearMonth.parse(iso);
            default -> LocalDate.parse(iso);
        };
    }
}
