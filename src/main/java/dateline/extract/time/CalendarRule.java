package dateline.extract.time;

import dateline.extract.time.TimeWords.Category;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Dates of the calendar: "Nov. 5, 2015", "5 November", "March 1998", "Friday, May 3" or "2015-11-05". */
final class CalendarRule implements Rule {
    private static final Pattern ISO = Pattern.compile("(1\\d|20)\\d\\d-[01]\\d-[0-3]\\d");
    private static final Pattern SLASHES = Pattern.compile("[01]?\\d/[0-3]?\\d/((19|20)?\\d\\d)");

    @Override
    public Optional<Timex> at(SentenceWords words, int begin, Context context) {
        return numeric(words, begin)
                .or(() -> afterWeekday(words, begin, context))
                .or(() -> monthFirst(words, begin, context))
                .or(() -> dayFirst(words, begin, context))
                .or(() -> weekday(words, begin, context));
    }

    private static Optional<Timex> numeric(SentenceWords words, int begin) {
        String word = words.word(begin);
        if (words.is(begin, ISO)) {
            return Optional.of(Timex.date(begin + 1, word));
        }
        if (!words.is(begin, SLASHES)) {
            return Optional.empty();
        }
        String[] parts = word.split("/");
        int year = Integer.parseInt(parts[2]);
        int full = parts[2].length() == 4 ? year : year < 40 ? 2000 + year : 1900 + year;
        return Optional.of(Timex.date(
                begin + 1,
                TimexFormat.year(full)
                        + "-"
                        + TimexFormat.two(Integer.parseInt(parts[0]))
                        + "-"
                        + TimexFormat.two(Integer.parseInt(parts[1]))));
    }

    /** "Friday, May 3": the weekday adds nothing. */
    private static Optional<Timex> afterWeekday(SentenceWords words, int begin, Context context) {
        if (!words.is(begin, Category.WEEKDAY)) {
            return Optional.empty();
        }
        int date = words.after(words.after(begin + 1, ","), "the");
        return monthFirst(words, date, context)
                .filter(found -> found.value().length() > 7)
                .or(() -> dayFirst(words, date, context));
    }

    private static Optional<Timex> monthFirst(SentenceWords words, int begin, Context context) {
        OptionalInt month = words.month(begin);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt day = words.dayOfMonth(words.after(begin + 1, "the"));
        if (day.isPresent() && day.getAsInt() <= Month.of(month.getAsInt()).maxLength()) {
            int end = words.after(begin + 1, "the") + 1;
            return Optional.of(withYear(words, end, month.getAsInt(), day.getAsInt(), context));
        }
        int year = words.after(words.after(begin + 1, ","), "of");
        Optional<Timex> withYear = YearRule.year(words, year)
                .map(found -> Timex.date(found.end(), found.value() + "-" + TimexFormat.two(month.getAsInt())));
        return withYear.or(() -> withRelativeYear(words, begin, month.getAsInt(), context))
                .or(() -> Optional.of(
                        Timex.date(begin + 1, context.anchor().month(month.getAsInt(), context.direction()))));
    }

    /** "in June last year" */
    private static Optional<Timex> withRelativeYear(SentenceWords words, int begin, int month, Context context) {
        int at = words.after(begin + 1, "of");
        Optional<String> years = words.value(at, Category.LAST)
                .or(() -> words.value(at, Category.THIS))
                .or(() -> words.value(at, Category.NEXT));
        if (years.isEmpty() || !words.is(at + 1, "year")) {
            return Optional.empty();
        }
        String year = context.anchor().shifted("Y", Integer.parseInt(years.get()));
        return Optional.of(Timex.date(at + 2, year + "-" + TimexFormat.two(month)));
    }

    private static Timex withYear(SentenceWords words, int end, int month, int day, Context context) {
        return YearRule.year(words, words.after(end, ","))
                .map(year -> Timex.date(
                        year.end(), year.value() + "-" + TimexFormat.two(month) + "-" + TimexFormat.two(day)))
                .orElseGet(() -> Timex.date(end, context.anchor().monthDay(month, day, context.direction())));
    }

    /** "5 November 2015", "the 5th of November" */
    private static Optional<Timex> dayFirst(SentenceWords words, int begin, Context context) {
        int number = words.after(begin, "the");
        OptionalInt day = words.dayOfMonth(number);
        OptionalInt month = words.month(words.after(number + 1, "of"));
        if (day.isEmpty() || month.isEmpty()) {
            return Optional.empty();
        }
        int end = words.after(number + 1, "of") + 1;
        boolean noSuchDay = day.getAsInt() > Month.of(month.getAsInt()).maxLength();
        if (noSuchDay || words.digits(end, 1, 31).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(withYear(words, end, month.getAsInt(), day.getAsInt(), context));
    }

    private static Optional<Timex> weekday(SentenceWords words, int begin, Context context) {
        OptionalInt weekday = words.number(begin, Category.WEEKDAY);
        if (weekday.isEmpty() || !words.isCapitalized(begin)) {
            return Optional.empty();
        }
        return Optional.of(Timex.date(begin + 1, context.anchor().weekday(weekday.getAsInt(), context.direction())));
    }
}
