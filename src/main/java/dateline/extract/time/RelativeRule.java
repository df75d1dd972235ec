package dateline.extract.time;

import dateline.extract.time.TimeWords.Category;
import java.util.Optional;
import java.util.OptionalInt;

/** Times counted from now: "yesterday", "last week", "this summer", "next Friday", "the weekend", "that year". */
final class RelativeRule implements Rule {
    private static final Rule MONTH = new CalendarRule();

    @Override
    public Optional<Timex> at(Phrase phrase, int begin, Context context) {
        return deictic(phrase, begin, context)
                .or(() -> directed(phrase, phrase.after(begin, "the"), context))
                .or(() -> definite(phrase, begin, context))
                .or(() -> season(phrase, begin, context))
                .or(() -> reference(phrase, begin));
    }

    private static Optional<Timex> deictic(Phrase phrase, int begin, Context context) {
        Optional<String> night = phrase.value(begin, Category.DEICTIC_NIGHT);
        if (night.isPresent()) {
            return Optional.of(Timex.time(begin + 1, context.anchor().shifted("D", 0) + "TNI"));
        }
        OptionalInt days = phrase.number(begin, Category.DEICTIC);
        return days.isPresent()
                ? Optional.of(Timex.date(begin + 1, context.anchor().shifted("D", days.getAsInt())))
                : Optional.empty();
    }

    /** "last", "this" or "next" with what it points at. */
    private static Optional<Timex> directed(Phrase phrase, int begin, Context context) {
        Optional<String> direction = phrase.value(begin, Category.LAST)
                .or(() -> phrase.value(begin, Category.THIS))
                .or(() -> phrase.value(begin, Category.NEXT))
                .or(() -> phrase.is(begin, "that") ? Optional.of("0") : Optional.empty());
        return direction.map(Integer::valueOf).flatMap(amount -> pointed(phrase, begin + 1, amount, context));
    }

    private static Optional<Timex> pointed(Phrase phrase, int begin, int amount, Context context) {
        int noun = phrase.after(phrase.after(begin, "fiscal", "calendar", "coming", "past"), "full");
        Anchor anchor = context.anchor();
        if (phrase.is(noun, "night") && amount < 0) {
            return Optional.of(Timex.time(noun + 1, anchor.shifted("D", -1) + "TNI"));
        }
        Optional<String> daypart = phrase.value(noun, Category.DAYPART);
        if (daypart.isPresent()) {
            return Optional.of(Timex.time(noun + 1, anchor.shifted("D", amount) + "T" + daypart.get()));
        }
        OptionalInt weekday = phrase.number(noun, Category.WEEKDAY);
        if (weekday.isPresent()) {
            String value = amount == 0
                    ? anchor.weekday(weekday.getAsInt(), context.direction())
                    : anchor.weekdayBeyond(weekday.getAsInt(), amount);
            return Optional.of(Timex.date(noun + 1, value));
        }
        if (phrase.month(noun).isPresent()) {
            Direction direction = amount < 0 ? Direction.PAST : amount > 0 ? Direction.FUTURE : context.direction();
            return MONTH.at(phrase, noun, new Context(anchor, direction, context.quarter()));
        }
        Optional<String> season = phrase.value(noun, Category.SEASON);
        if (season.isPresent()) {
            return Optional.of(Timex.date(noun + 1, anchor.season(season.get(), amount)));
        }
        return singularUnit(phrase, noun).map(unit -> Timex.date(noun + 1, anchor.shifted(unit, amount)));
    }

    private static Optional<String> singularUnit(Phrase phrase, int at) {
        return phrase.value(at, Category.UNIT)
                .filter(unit -> !phrase.word(at).endsWith("s") && !unit.startsWith("T"))
                .filter(unit -> !unit.equals("D"));
    }

    /** "the week", "the year" at hand. */
    private static Optional<Timex> definite(Phrase phrase, int begin, Context context) {
        int noun = phrase.after(begin + 1, "fiscal", "full", "entire", "whole", "current");
        if (!phrase.is(begin, "the") || phrase.is(noun + 1, "-", "ago", "earlier", "of")) {
            return Optional.empty();
        }
        return singularUnit(phrase, noun)
                .filter(unit -> !unit.equals("E") && !unit.equals("C") && !unit.equals("Q"))
                .map(unit -> Timex.date(
                        noun + 1,
                        unit.equals("WE")
                                ? context.anchor().weekend(context.direction())
                                : context.anchor().shifted(unit, 0)));
    }

    /** "in the spring", "summer 1998", "the winter of 1994" */
    private static Optional<Timex> season(Phrase phrase, int begin, Context context) {
        int noun = phrase.after(begin, "the");
        Optional<String> season = phrase.value(noun, Category.SEASON)
                .filter(value -> phrase.tag(noun).startsWith("NN"));
        if (season.isEmpty()) {
            return Optional.empty();
        }
        Optional<Timex> withYear = YearRule.year(phrase, phrase.after(noun + 1, "of", ","))
                .map(year -> Timex.date(year.end(), year.value() + "-" + season.get()));
        boolean inSeason = phrase.is(begin - 1, "in", "by", "since", "until", "during", "early", "late", "through");
        return withYear.or(() -> inSeason
                ? Optional.of(Timex.date(noun + 1, context.anchor().season(season.get(), 0)))
                : Optional.empty());
    }

    private static Optional<Timex> reference(Phrase phrase, int begin) {
        if (phrase.is(begin, "the")
                && phrase.is(begin + 1, "past", "future", "present")
                && !phrase.tag(begin + 2).matches("NN.*|CD|JJ.*")) {
            String value = phrase.is(begin + 1, "past")
                    ? "PAST_REF"
                    : phrase.is(begin + 1, "future") ? "FUTURE_REF" : "PRESENT_REF";
            return Optional.of(Timex.date(begin + 2, value));
        }
        boolean conjunction = phrase.is(begin - 1, "as") || phrase.is(begin + 1, "as", "that");
        return phrase.value(begin, Category.REFERENCE)
                .filter(value -> !conjunction)
                .map(value -> Timex.date(begin + 1, value));
    }
}
