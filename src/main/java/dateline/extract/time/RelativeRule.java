package dateline.extract.time;

import dateline.extract.time.TimeWords.Category;
import java.util.Optional;
import java.util.OptionalInt;

/** Times counted from now: "yesterday", "last week", "this summer", "next Friday", "the weekend", "that year". */
final class RelativeRule implements Rule {
    private static final Rule MONTH = new CalendarRule();

    @Override
    public Optional<Timex> at(SentenceWords words, int begin, Context context) {
        return deictic(words, begin, context)
                .or(() -> directed(words, words.after(begin, "the"), context))
                .or(() -> definite(words, begin, context))
                .or(() -> season(words, begin, context))
                .or(() -> reference(words, begin));
    }

    private static Optional<Timex> deictic(SentenceWords words, int begin, Context context) {
        Optional<String> night = words.value(begin, Category.DEICTIC_NIGHT);
        if (night.isPresent()) {
            return Optional.of(Timex.time(begin + 1, context.anchor().shifted("D", 0) + "TNI"));
        }
        OptionalInt days = words.number(begin, Category.DEICTIC);
        return days.isPresent()
                ? Optional.of(Timex.date(begin + 1, context.anchor().shifted("D", days.getAsInt())))
                : Optional.empty();
    }

    /** "last", "this" or "next" with what it points at. */
    private static Optional<Timex> directed(SentenceWords words, int begin, Context context) {
        Optional<String> direction = words.value(begin, Category.LAST)
                .or(() -> words.value(begin, Category.THIS))
                .or(() -> words.value(begin, Category.NEXT))
                .or(() -> words.is(begin, "that") ? Optional.of("0") : Optional.empty());
        return direction.map(Integer::valueOf).flatMap(amount -> pointed(words, begin + 1, amount, context));
    }

    private static Optional<Timex> pointed(SentenceWords words, int begin, int amount, Context context) {
        int noun = words.after(words.after(begin, "fiscal", "calendar", "coming", "past"), "full");
        Anchor anchor = context.anchor();
        if (words.is(noun, "night") && amount < 0) {
            return Optional.of(Timex.time(noun + 1, anchor.shifted("D", -1) + "TNI"));
        }
        Optional<String> daypart = words.value(noun, Category.DAYPART);
        if (daypart.isPresent()) {
            return Optional.of(Timex.time(noun + 1, anchor.shifted("D", amount) + "T" + daypart.get()));
        }
        OptionalInt weekday = words.number(noun, Category.WEEKDAY);
        if (weekday.isPresent()) {
            String value = amount == 0
                    ? anchor.weekday(weekday.getAsInt(), context.direction())
                    : anchor.weekdayBeyond(weekday.getAsInt(), amount);
            return Optional.of(Timex.date(noun + 1, value));
        }
        if (words.month(noun).isPresent()) {
            Direction direction = amount < 0 ? Direction.PAST : amount > 0 ? Direction.FUTURE : context.direction();
            return MONTH.at(words, noun, new Context(anchor, direction, context.quarter()));
        }
        Optional<String> season = words.value(noun, Category.SEASON);
        if (season.isPresent()) {
            return Optional.of(Timex.date(noun + 1, anchor.season(season.get(), amount)));
        }
        return singularUnit(words, noun).map(unit -> Timex.date(noun + 1, anchor.shifted(unit, amount)));
    }

    private static Optional<String> singularUnit(SentenceWords words, int at) {
        return words.value(at, Category.UNIT)
                .filter(unit -> !words.word(at).endsWith("s") && !unit.startsWith("T"))
                .filter(unit -> !unit.equals("D"));
    }

    /** "the week", "the year" at hand. */
    private static Optional<Timex> definite(SentenceWords words, int begin, Context context) {
        int noun = words.after(begin + 1, "fiscal", "full", "entire", "whole", "current");
        if (!words.is(begin, "the") || words.is(noun + 1, "-", "ago", "earlier", "of")) {
            return Optional.empty();
        }
        return singularUnit(words, noun)
                .filter(unit -> !unit.equals("E") && !unit.equals("C") && !unit.equals("Q"))
                .map(unit -> Timex.date(
                        noun + 1,
                        unit.equals("WE")
                                ? context.anchor().weekend(context.direction())
                                : context.anchor().shifted(unit, 0)));
    }

    /** "in the spring", "summer 1998", "the winter of 1994" */
    private static Optional<Timex> season(SentenceWords words, int begin, Context context) {
        int noun = words.after(begin, "the");
        Optional<String> season = words.value(noun, Category.SEASON)
                .filter(value -> words.tag(noun).startsWith("NN"));
        if (season.isEmpty()) {
            return Optional.empty();
        }
        Optional<Timex> withYear = YearRule.year(words, words.after(noun + 1, "of", ","))
                .map(year -> Timex.date(year.end(), year.value() + "-" + season.get()));
        boolean inSeason = words.is(begin - 1, "in", "by", "since", "until", "during", "early", "late", "through");
        return withYear.or(() -> inSeason
                ? Optional.of(Timex.date(noun + 1, context.anchor().season(season.get(), 0)))
                : Optional.empty());
    }

    private static Optional<Timex> reference(SentenceWords words, int begin) {
        if (words.is(begin, "the")
                && words.is(begin + 1, "past", "future", "present")
                && !words.tag(begin + 2).matches("NN.*|CD|JJ.*")) {
            String value = words.is(begin + 1, "past")
                    ? "PAST_REF"
                    : words.is(begin + 1, "future") ? "FUTURE_REF" : "PRESENT_REF";
            return Optional.of(Timex.date(begin + 2, value));
        }
        boolean conjunction = words.is(begin - 1, "as") || words.is(begin + 1, "as", "that");
        return words.value(begin, Category.REFERENCE)
                .filter(value -> !conjunction)
                .map(value -> Timex.date(begin + 1, value));
    }
}
