package dateline.extract.time;

import dateline.extract.time.TimeWords.Category;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Days with names of their own: "Christmas Eve", "Thanksgiving", "Labor Day 1998". */
final class HolidayRule implements Rule {
    @Override
    public Optional<Timex> at(SentenceWords words, int begin, Context context) {
        if (!words.isCapitalized(begin)) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder(words.word(begin));
        Optional<Timex> found = Optional.empty();
        for (int end = begin + 1; end < begin + 6; end++) {
            int here = end;
            Optional<Timex> longer =
                    TimeWords.value(name.toString(), Category.HOLIDAY).map(rule -> dated(rule, words, here, context));
            found = longer.isPresent() ? longer : found;
            boolean suffix = words.word(end).startsWith("'") || words.word(end).startsWith("’");
            name.append(suffix ? "" : " ").append(words.word(end));
        }
        return found;
    }

    private static Timex dated(String rule, SentenceWords words, int end, Context context) {
        int month = Integer.parseInt(rule.substring(0, 2));
        String day = rule.substring(3);
        Optional<Timex> year = YearRule.year(words, words.after(end, ","));
        if (year.isPresent()) {
            int named = Integer.parseInt(year.get().value());
            return Timex.date(year.get().end(), day(named, month, day).toString());
        }
        return Timex.date(
                end,
                context.anchor()
                        .day()
                        .map(now ->
                                nearest(now, month, day, context.direction()).toString())
                        .orElse("XXXX-" + TimexFormat.two(month) + "-XX"));
    }

    private static LocalDate nearest(LocalDate now, int month, String day, Direction direction) {
        LocalDate thisYear = day(now.getYear(), month, day);
        boolean farAhead = thisYear.isAfter(now.plusDays(45));
        return farAhead && direction == Direction.PAST ? day(now.getYear() - 1, month, day) : thisYear;
    }

    /** @param day "25", or a weekday's first two letters and its number in the month, or ELECTION */
    private static LocalDate day(int year, int month, String day) {
        LocalDate first = LocalDate.of(year, month, 1);
        if (Character.isDigit(day.charAt(0))) {
            return first.withDayOfMonth(Integer.parseInt(day));
        }
        if (day.equals("ELECTION")) {
            return first.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)).plusDays(1);
        }
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (weekday.name().startsWith(day.substring(0, 2))) {
                return first.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(day.substring(2)), weekday));
            }
        }
        throw new IllegalArgumentException("no day of the month: " + day);
    }
}
