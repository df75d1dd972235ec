package dateline.extract.time;

import dateline.extract.time.TimeWords.Category;
import java.util.Optional;

/** How long, and how long ago: "three days", "10-year", "the past two months", "six weeks ago", "recent years". */
final class DurationRule implements Rule {
    @Override
    public Optional<Timex> at(SentenceWords words, int begin, Context context) {
        return counted(words, begin, context).or(() -> open(words, begin)).or(() -> yearBefore(words, begin, context));
    }

    private static Optional<Timex> counted(SentenceWords words, int begin, Context context) {
        int direction = words.after(begin, "the", "these", "those");
        boolean spanned = words.is(direction, Category.LAST)
                || words.is(direction, Category.NEXT)
                || words.is(direction, "first", "final", "recent", "latest");
        int number = spanned ? direction + 1 : words.is(begin, "the") ? direction : begin;
        return Quantity.at(words, number, true).flatMap(quantity -> {
            int noun = words.afterHyphen(words.after(
                    quantity.end(), "more", "full", "straight", "consecutive", "long", "additional", "whole"));
            Optional<String> unit = words.value(noun, Category.UNIT).filter(found -> isUnit(words, noun, found));
            return unit.flatMap(found -> {
                boolean yearBefore = words.is(noun + 1, "-") && words.is(noun + 2, "ago", "earlier");
                boolean fraction = found.equals("Q") && !spanned;
                boolean old = words.is(words.afterHyphen(noun + 1), "old", "olds") && found.equals("Y");
                return old || yearBefore || fraction
                        ? Optional.empty()
                        : Optional.of(measured(words, begin, quantity, found, noun, spanned, context));
            });
        });
    }

    /** "second" is mostly an ordinal, "the minute" a conjunction. */
    private static boolean isUnit(SentenceWords words, int noun, String unit) {
        return !unit.equals("WE") && !(unit.equals("TS") && !words.tag(noun).startsWith("NN"));
    }

    private static Timex measured(
            SentenceWords words,
            int begin,
            Quantity quantity,
            String unit,
            int noun,
            boolean spanned,
            Context context) {
        int end = noun + 1;
        if (words.is(end, "and") && words.is(end + 1, "a") && words.is(end + 2, "half")) {
            return Timex.duration(end + 3, new Quantity(end, quantity.amount() + ".5").duration(unit));
        }
        int suffix = words.is(end, "or") && words.is(end + 1, "so") ? end + 2 : end;
        if (!spanned && words.is(suffix, "ago", "earlier", "before", "later") || isFromNow(words, suffix)) {
            boolean before = words.is(suffix, "before");
            if (!before) {
                return away(words, quantity, unit, suffix, context);
            }
        }
        boolean rate = quantity.amount().equals("1") && words.is(begin, "a", "an") && isRated(words, begin);
        return rate ? Timex.set(end, quantity.duration(unit)) : Timex.duration(end, quantity.duration(unit));
    }

    private static boolean isFromNow(SentenceWords words, int at) {
        return words.is(at, "from") && words.is(at + 1, "now", "today");
    }

    /** "$5 a share" counts per piece, "358,000 jobs a month" per time. */
    private static boolean isRated(SentenceWords words, int begin) {
        return words.tag(begin - 1).startsWith("NN")
                || words.tag(begin - 1).equals("CD")
                || words.is(begin - 1, "times", "once", "twice");
    }

    /** A point that lies some units away. */
    private static Timex away(SentenceWords words, Quantity quantity, String unit, int suffix, Context context) {
        boolean ahead = words.is(suffix, "later", "from");
        int end = words.is(suffix, "from") ? suffix + 2 : suffix + 1;
        if (quantity.whole().isEmpty()) {
            return Timex.date(end, ahead ? "FUTURE_REF" : "PAST_REF");
        }
        int amount = quantity.whole().get();
        if (unit.startsWith("T")) {
            return Timex.duration(suffix, quantity.duration(unit));
        }
        if (words.is(suffix, "later") || words.is(suffix, "earlier") && !unit.equals("Y")) {
            return Timex.duration(end, quantity.duration(unit));
        }
        if (unit.equals("Y") && amount == 1 && context.quarter().isPresent()) {
            return Timex.date(end, yearEarlier(context.quarter().get()));
        }
        return Timex.date(end, context.anchor().shifted(unit, ahead ? amount : -amount));
    }

    private static String yearEarlier(String quarter) {
        String year = quarter.substring(0, 4);
        return year.startsWith("X") ? quarter : TimexFormat.year(Integer.parseInt(year) - 1) + quarter.substring(4);
    }

    /** "years", "recent months", "the coming weeks" */
    private static Optional<Timex> open(SentenceWords words, int begin) {
        int start = words.after(begin, "the");
        boolean spanned = words.is(start, "recent", "last", "past", "coming", "next", "previous");
        int noun = spanned ? start + 1 : start;
        return words.value(noun, Category.UNIT)
                .filter(unit -> words.word(noun).endsWith("s")
                        && !unit.equals("Q")
                        && !unit.equals("WE")
                        && !words.is(noun + 1, "old"))
                .filter(unit -> spanned || !unit.startsWith("T"))
                .map(unit -> new Quantity(noun + 1, "X").duration(unit))
                .map(value -> Timex.duration(noun + 1, value));
    }

    /** "year-earlier", "the year-ago quarter" */
    private static Optional<Timex> yearBefore(SentenceWords words, int begin, Context context) {
        int year = words.after(begin, "the");
        int suffix = words.afterHyphen(year + 1);
        if (!words.is(year, "year") || suffix == year + 1 || !words.is(suffix, "ago", "earlier")) {
            return Optional.empty();
        }
        int end = words.after(suffix + 1, "period", "quarter");
        String value = context.quarter().map(DurationRule::yearEarlier).orElseGet(() -> context.anchor()
                .shifted("Y", -1));
        return Optional.of(Timex.date(end, value));
    }
}
