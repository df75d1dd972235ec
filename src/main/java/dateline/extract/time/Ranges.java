package dateline.extract.time;

import dateline.extract.time.TimeWords.Category;
import dateline.model.Interval;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.OptionalInt;

/** Intervals of which both ends are named: "from Monday to Friday", "between 1990 and 1995", "July 18-21", "3 to 5 May". */
final class Ranges {
    private static final int WEEK = 7;

    private final SentenceWords words;
    private final Optional<LocalDate> day;

    /** @param day of the article */
    Ranges(SentenceWords words, Optional<LocalDate> day) {
        this.words = words;
        this.day = day;
    }

    /** The interval that begins with a time expression. */
    Optional<Extent> from(Located time, Optional<Located> next) {
        if (time.first() < 0 || time.unit().isEmpty()) {
            return Optional.empty();
        }
        return toExpression(time, next).or(() -> toNumber(time, next)).or(() -> fromNumber(time));
    }

    private boolean isJoined(int joint, int before) {
        return Joint.TO.is(words.word(joint)) || Joint.AND.is(words.word(joint)) && words.is(before, "between");
    }

    private Optional<Extent> toExpression(Located time, Optional<Located> next) {
        int joint = time.last() + 1;
        return next.filter(end -> end.first() == joint + 1 && isJoined(joint, time.first() - 1))
                .filter(end -> !words.is(end.last() + 1, "'s", "’s"))
                .flatMap(end -> end.unit()
                        .flatMap(last -> ordered(beginning(time, end, last), last))
                        .map(interval -> Extent.through(time.span().union(end.span()), interval)));
    }

    /** "June" of "between June and August 1995" is of that year, or of the one before. */
    private Temporal beginning(Located time, Located end, Temporal last) {
        Temporal first = time.unit().orElseThrow();
        boolean yearAtEnd = words.digits(end.last(), 1000, 2999).isPresent() && end.last() > end.first();
        boolean yearAtBeginning = words.digits(time.last(), 1000, 2999).isPresent();
        if (!yearAtEnd || yearAtBeginning || !words.is(time.first(), Category.MONTH)) {
            return first;
        }
        Temporal same = first.with(ChronoField.YEAR, last.get(ChronoField.YEAR));
        return Interval.areInOrder(last, same) ? same.minus(1, ChronoUnit.YEARS) : same;
    }

    /** Weekdays that resolve the wrong way round lie in one week: the last where both are past, else the next. */
    private Optional<Interval> ordered(Temporal first, Temporal last) {
        if (Interval.areInOrder(first, last)) {
            return Optional.of(Interval.between(first, last));
        }
        if (first instanceof LocalDate begin
                && last instanceof LocalDate end
                && begin.isAfter(end)
                && begin.isBefore(end.plusDays(WEEK))) {
            boolean past = day.filter(begin::isAfter).isEmpty();
            return Optional.of(
                    past ? Interval.between(begin.minusDays(WEEK), end) : Interval.between(begin, end.plusDays(WEEK)));
        }
        return Optional.empty();
    }

    /** "May 3 to 5", "July 18-21, 2015". */
    private Optional<Extent> toNumber(Located time, Optional<Located> next) {
        int number = time.last() + 2;
        OptionalInt end = words.digits(number, 1, 31);
        if (end.isEmpty()
                || !isJoined(number - 1, time.first() - 1)
                || words.tag(number + 1).startsWith("NN")) {
            return Optional.empty();
        }
        Optional<Located> year = next.filter(after -> after.first() == words.after(number + 1, ",")
                && after.unit().filter(Year.class::isInstance).isPresent());
        Temporal told = time.unit().orElseThrow();
        Temporal first = year.flatMap(Located::unit)
                .map(given -> told.with(ChronoField.YEAR, given.get(ChronoField.YEAR)))
                .orElse(told);
        return ofMonth(first, end.getAsInt())
                .filter(last -> Interval.areInOrder(first, last))
                .map(last -> Extent.through(
                        year.map(Located::span).orElse(time.span()).union(time.span()), Interval.between(first, last)));
    }

    /** "From 3 to 5 May". */
    private Optional<Extent> fromNumber(Located time) {
        int number = time.first() - 2;
        OptionalInt begin = words.digits(number, 1, 31);
        Temporal last = time.unit().orElseThrow();
        return begin.isPresent() && isJoined(number + 1, number - 1)
                ? ofMonth(last, begin.getAsInt())
                        .filter(first -> Interval.areInOrder(first, last))
                        .map(first -> Extent.through(time.span(), Interval.between(first, last)))
                : Optional.empty();
    }

    /** Another day of a day's month. */
    private static Optional<Temporal> ofMonth(Temporal day, int number) {
        return day instanceof LocalDate date && number <= date.lengthOfMonth()
                ? Optional.of(date.withDayOfMonth(number))
                : Optional.empty();
    }
}
