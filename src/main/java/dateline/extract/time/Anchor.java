package dateline.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Function;

/**
 * The day that an article's relative times count from, and the TIMEX3 values counted from it. Where the day is not known,
 * values keep their open places: {@code XXXX-WXX-5} for "Friday".
 */
record Anchor(Optional<LocalDate> day) {

    private String known(Function<LocalDate, String> value, String open) {
        return day.map(value).orElse(open);
    }

    /**
     * The unit of the calendar that lies some units away.
     *
     * @param unit D, W, WE, M, Q, Y, E (decade) or C
     */
    String shifted(String unit, int amount) {
        return switch (unit) {
            case "W" -> known(date -> TimexFormat.week(date.plusWeeks(amount)), "XXXX-WXX");
            case "WE" -> known(date -> TimexFormat.week(date.plusWeeks(amount)) + "-WE", "XXXX-WXX-WE");
            case "M" -> known(date -> TimexFormat.month(date.plusMonths(amount)), "XXXX-XX");
            case "Q" -> known(date -> TimexFormat.quarter(date.plusMonths(3L * amount)), "XXXX-QX");
            case "Y" -> known(date -> TimexFormat.year(date.getYear() + amount), "XXXX");
            case "E" ->
                known(date -> TimexFormat.year(date.getYear() + 10 * amount).substring(0, 3), "XXX");
            case "C" ->
                known(date -> TimexFormat.year(date.getYear() + 100 * amount).substring(0, 2), "XX");
            default -> known(date -> date.plusDays(amount).toString(), "XXXX-XX-XX");
        };
    }

    /** The nearest such weekday, the anchor's own day included when it is the past that is spoken of. */
    String weekday(int iso, Direction direction) {
        DayOfWeek weekday = DayOfWeek.of(iso);
        return known(
                date -> date.with(
                                direction == Direction.PAST
                                        ? TemporalAdjusters.previousOrSame(weekday)
                                        : TemporalAdjusters.nextOrSame(weekday))
                        .toString(),
                "XXXX-WXX-" + iso);
    }

    /** The weekend at hand: from Monday to Friday the last one, where the past is spoken of. */
    String weekend(Direction direction) {
        boolean last = direction == Direction.PAST
                && day.filter(date -> date.getDayOfWeek().getValue() < 6).isPresent();
        return shifted("WE", last ? -1 : 0);
    }

    /** The weekday of the week before (-1) or after (1). */
    String weekdayBeyond(int iso, int weeks) {
        DayOfWeek weekday = DayOfWeek.of(iso);
        return known(
                date -> date.with(weeks < 0 ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday))
                        .toString(),
                "XXXX-WXX-" + iso);
    }

    /** The nearest such month in a direction, the anchor's own included. */
    String month(int month, Direction direction) {
        return known(date -> TimexFormat.year(yearOf(date, month, 1, direction)), "XXXX") + "-"
                + TimexFormat.two(month);
    }

    /** The nearest such day in a direction; one within three weeks on the other side is nearer still. */
    String monthDay(int month, int dayOfMonth, Direction direction) {
        return known(date -> TimexFormat.year(yearOf(date, month, dayOfMonth, direction)), "XXXX")
                + "-"
                + TimexFormat.two(month)
                + "-"
                + TimexFormat.two(dayOfMonth);
    }

    private static int yearOf(LocalDate date, int month, int dayOfMonth, Direction direction) {
        LocalDate sameYear = LocalDate.of(date.getYear(), month, 1).plusDays(dayOfMonth - 1L);
        long ahead = ChronoUnit.DAYS.between(date, sameYear);
        if (direction == Direction.PAST && ahead > 45) {
            return date.getYear() - 1;
        }
        if (direction == Direction.FUTURE && ahead < -45) {
            return date.getYear() + 1;
        }
        return date.getYear();
    }

    /** The year of a quarter that is told without one. */
    String quarterNamed(int quarter, Direction direction) {
        return known(
                        date -> {
                            int now = date.get(IsoFields.QUARTER_OF_YEAR);
                            boolean lastYears = direction == Direction.PAST && quarter - now >= 2;
                            return TimexFormat.year(lastYears ? date.getYear() - 1 : date.getYear());
                        },
                        "XXXX")
                + "-Q"
                + quarter;
    }

    /** The last quarter that was over on the anchor's day. */
    String latestQuarter() {
        return shifted("Q", -1);
    }

    /** The season of this year (0), the last (-1) or the next (1). */
    String season(String season, int years) {
        return known(
                        date -> {
                            int begin = seasonBegin(season);
                            int year = date.getYear();
                            if (years < 0 && date.getMonthValue() > begin + 2) {
                                return TimexFormat.year(year);
                            }
                            return TimexFormat.year(years > 0 && date.getMonthValue() < begin ? year : year + years);
                        },
                        "XXXX")
                + "-"
                + season;
    }

    private static int seasonBegin(String season) {
        return switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
    }
}
