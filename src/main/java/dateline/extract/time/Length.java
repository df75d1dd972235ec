package dateline.extract.time;

import dateline.model.Interval;
import dateline.model.TimeExpression;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long something lasts, in whole units of the calendar. */
record Length(long amount, ChronoUnit unit) {
    private static final Pattern UNITS = Pattern.compile("P(\\d{1,4})([DWMY])");
    private static final Pattern HOURS = Pattern.compile("PT(24|48|72)H");
    private static final int HOURS_A_DAY = 24;

    /** Empty for what is open ("PXD") or shorter than a day. */
    static Optional<Length> of(TimeExpression time) {
        Matcher hours = HOURS.matcher(time.value());
        if (hours.matches()) {
            return Optional.of(new Length(Long.parseLong(hours.group(1)) / HOURS_A_DAY, ChronoUnit.DAYS));
        }
        Matcher units = UNITS.matcher(time.value());
        return units.matches()
                ? Optional.of(new Length(Long.parseLong(units.group(1)), unit(units.group(2))))
                : Optional.empty();
    }

    private static ChronoUnit unit(String letter) {
        return switch (letter) {
            case "W" -> ChronoUnit.WEEKS;
            case "M" -> ChronoUnit.MONTHS;
            case "Y" -> ChronoUnit.YEARS;
            default -> ChronoUnit.DAYS;
        };
    }

    /** So long before a day, or after it. */
    Optional<Interval> besides(LocalDate day, boolean before) {
        Temporal now = rounded(day);
        return from(now, before).map(other -> before ? Interval.between(other, now) : Interval.between(now, other));
    }

    /** A day as exactly as such a length is told from it: in "the last three years" its year. */
    private Temporal rounded(LocalDate day) {
        return switch (unit) {
            case YEARS -> Year.from(day);
            case MONTHS -> YearMonth.from(day);
            default -> day;
        };
    }

    /** The time that lies so long after another, or before it. */
    Optional<Temporal> from(Temporal time, boolean before) {
        return time.isSupported(unit) ? Optional.of(time.plus(before ? -amount : amount, unit)) : Optional.empty();
    }
}
