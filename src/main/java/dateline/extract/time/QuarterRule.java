package dateline.extract.time;

import dateline.extract.time.TimeWords.Category;
import java.util.Optional;
import java.util.OptionalInt;

/** Quarters of a year: "the third quarter of 1990", "third-quarter", "last year's first quarter", "the latest quarter". */
final class QuarterRule implements Rule {
    @Override
    public Optional<Timex> at(SentenceWords words, int begin, Context context) {
        int start = words.after(begin, "the", "its");
        return withYearBefore(words, start, context)
                .or(() -> named(words, words.after(start, "fiscal"), context))
                .or(() -> latest(words, start, context));
    }

    /** "the 1988 second quarter", "this year's third quarter" */
    private static Optional<Timex> withYearBefore(SentenceWords words, int begin, Context context) {
        Optional<Timex> year = YearRule.year(words, begin).or(() -> relativeYear(words, begin, context));
        return year.flatMap(found -> {
            int quarter = words.after(words.after(found.end(), "'s", "’s"), "fiscal");
            Optional<Timex> period = context.quarter()
                    .filter(known -> words.is(quarter, "period", "quarter"))
                    .map(known -> Timex.date(quarter + 1, found.value() + known.substring(4)));
            return number(words, quarter)
                    .map(core -> Timex.date(core.end(), found.value() + "-Q" + core.value()))
                    .or(() -> period);
        });
    }

    private static Optional<Timex> named(SentenceWords words, int begin, Context context) {
        return number(words, begin).map(core -> {
            int after = words.after(core.end(), "of");
            Optional<Timex> year =
                    YearRule.year(words, words.after(after, "fiscal")).or(() -> relativeYear(words, after, context));
            String dated = context.anchor().quarterNamed(Integer.parseInt(core.value()), context.direction());
            return year.map(found -> Timex.date(found.end(), found.value() + "-Q" + core.value()))
                    .orElseGet(() -> Timex.date(core.end(), dated));
        });
    }

    /** An ordinal with "quarter"; its value is the number alone. */
    private static Optional<Timex> number(SentenceWords words, int at) {
        OptionalInt ordinal = words.ordinal(at);
        int noun = words.afterHyphen(at + 1);
        return ordinal.isPresent() && ordinal.getAsInt() <= 4 && words.is(noun, "quarter")
                ? Optional.of(Timex.date(noun + 1, Integer.toString(ordinal.getAsInt())))
                : Optional.empty();
    }

    private static Optional<Timex> relativeYear(SentenceWords words, int at, Context context) {
        return words.value(at, Category.LAST)
                .or(() -> words.value(at, Category.THIS))
                .or(() -> words.value(at, Category.NEXT))
                .filter(years -> words.is(at + 1, "year"))
                .map(years -> Timex.date(at + 2, context.anchor().shifted("Y", Integer.parseInt(years))));
    }

    private static Optional<Timex> latest(SentenceWords words, int begin, Context context) {
        boolean latest =
                words.is(begin, "latest", "most") && words.is(words.after(begin + 1, "recent"), "quarter", "period");
        boolean plain = words.is(begin - 1, "the") && words.is(begin, "quarter");
        if (!latest && !plain) {
            return Optional.empty();
        }
        int noun = plain ? begin : words.after(begin + 1, "recent");
        return Optional.of(Timex.date(
                noun + 1, context.quarter().orElseGet(() -> context.anchor().latestQuarter())));
    }
}
