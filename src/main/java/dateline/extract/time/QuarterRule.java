package dateline.extract.time;

import dateline.extract.time.TimeWords.Category;
import java.util.Optional;
import java.util.OptionalInt;

/** Quarters of a year: "the third quarter of 1990", "third-quarter", "last year's first quarter", "the latest quarter". */
final class QuarterRule implements Rule {
    @Override
    public Optional<Timex> at(Phrase phrase, int begin, Context context) {
        int start = phrase.after(begin, "the", "its");
        return withYearBefore(phrase, start, context)
                .or(() -> named(phrase, phrase.after(start, "fiscal"), context))
                .or(() -> latest(phrase, start, context));
    }

    /** "the 1988 second quarter", "this year's third quarter" */
    private static Optional<Timex> withYearBefore(Phrase phrase, int begin, Context context) {
        Optional<Timex> year = YearRule.year(phrase, begin).or(() -> relativeYear(phrase, begin, context));
        return year.flatMap(found -> {
            int quarter = phrase.after(phrase.after(found.end(), "'s", "’s"), "fiscal");
            Optional<Timex> period = context.quarter()
                    .filter(known -> phrase.is(quarter, "period", "quarter"))
                    .map(known -> Timex.date(quarter + 1, found.value() + known.substring(4)));
            return number(phrase, quarter)
                    .map(core -> Timex.date(core.end(), found.value() + "-Q" + core.value()))
                    .or(() -> period);
        });
    }

    private static Optional<Timex> named(Phrase phrase, int begin, Context context) {
        return number(phrase, begin).map(core -> {
            int after = phrase.after(core.end(), "of");
            Optional<Timex> year =
                    YearRule.year(phrase, phrase.after(after, "fiscal")).or(() -> relativeYear(phrase, after, context));
            String dated = context.anchor().quarterNamed(Integer.parseInt(core.value()), context.direction());
            return year.map(found -> Timex.date(found.end(), found.value() + "-Q" + core.value()))
                    .orElseGet(() -> Timex.date(core.end(), dated));
        });
    }

    /** An ordinal with "quarter"; its value is the number alone. */
    private static Optional<Timex> number(Phrase phrase, int at) {
        OptionalInt ordinal = phrase.ordinal(at);
        int noun = phrase.afterHyphen(at + 1);
        return ordinal.isPresent() && ordinal.getAsInt() <= 4 && phrase.is(noun, "quarter")
                ? Optional.of(Timex.date(noun + 1, Integer.toString(ordinal.getAsInt())))
                : Optional.empty();
    }

    private static Optional<Timex> relativeYear(Phrase phrase, int at, Context context) {
        return phrase.value(at, Category.LAST)
                .or(() -> phrase.value(at, Category.THIS))
                .or(() -> phrase.value(at, Category.NEXT))
                .filter(years -> phrase.is(at + 1, "year"))
                .map(years -> Timex.date(at + 2, context.anchor().shifted("Y", Integer.parseInt(years))));
    }

    private static Optional<Timex> latest(Phrase phrase, int begin, Context context) {
        boolean latest =
                phrase.is(begin, "latest", "most") && phrase.is(phrase.after(begin + 1, "recent"), "quarter", "period");
        boolean plain = phrase.is(begin - 1, "the") && phrase.is(begin, "quarter");
        if (!latest && !plain) {
            return Optional.empty();
        }
        int noun = plain ? begin : phrase.after(begin + 1, "recent");
        return Optional.of(Timex.date(
                noun + 1, context.quarter().orElseGet(() -> context.anchor().latestQuarter())));
    }
}
