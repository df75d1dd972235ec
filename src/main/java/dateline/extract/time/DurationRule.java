package dateline.extract.time;

import dateline.extract.time.TimeWords.Category;
import java.util.Optional;

/** How long, and how long ago: "three days", "10-year", "the past two months", "six weeks ago", "recent years". */
final class DurationRule implements Rule {
    @Override
    public Optional<Timex> at(Phrase phrase, int begin, Context context) {
        return counted(phrase, begin, context)
                .or(() -> open(phrase, begin))
                .or(() -> yearBefore(phrase, begin, context));
    }

    private static Optional<Timex> counted(Phrase phrase, int begin, Context context) {
        int direction = phrase.after(begin, "the", "these", "those");
        boolean spanned = phrase.is(direction, Category.LAST)
                || phrase.is(direction, Category.NEXT)
                || phrase.is(direction, "first", "final", "recent", "latest");
        int number = spanned ? direction + 1 : phrase.is(begin, "the") ? direction : begin;
        return Quantity.at(phrase, number, true).flatMap(quantity -> {
            int noun = phrase.afterHyphen(phrase.after(
                    quantity.end(), "more", "full", "straight", "consecutive", "long", "additional", "whole"));
            Optional<String> unit = phrase.value(noun, Category.UNIT).filter(found -> isUnit(phrase, noun, found));
            return unit.flatMap(found -> {
                boolean yearBefore = phrase.is(noun + 1, "-") && phrase.is(noun + 2, "ago", "earlier");
                boolean fraction = found.equals("Q") && !spanned;
                boolean old = phrase.is(phrase.afterHyphen(noun + 1), "old", "olds") && found.equals("Y");
                return old || yearBefore || fraction
                        ? Optional.empty()
                        : Optional.of(measured(phrase, begin, quantity, found, noun, spanned, context));
            });
        });
    }

    /** "second" is mostly an ordinal, "the minute" a conjunction. */
    private static boolean isUnit(Phrase phrase, int noun, String unit) {
        return !unit.equals("WE") && !(unit.equals("TS") && !phrase.tag(noun).startsWith("NN"));
    }

    private static Timex measured(
            Phrase phrase, int begin, Quantity quantity, String unit, int noun, boolean spanned, Context context) {
        int end = noun + 1;
        if (phrase.is(end, "and") && phrase.is(end + 1, "a") && phrase.is(end + 2, "half")) {
            return Timex.duration(end + 3, new Quantity(end, quantity.amount() + ".5").duration(unit));
        }
        int suffix = phrase.is(end, "or") && phrase.is(end + 1, "so") ? end + 2 : end;
        if (!spanned && phrase.is(suffix, "ago", "earlier", "before", "later") || isFromNow(phrase, suffix)) {
            boolean before = phrase.is(suffix, "before");
            if (!before) {
                return away(phrase, quantity, unit, suffix, context);
            }
        }
        boolean rate = quantity.amount().equals("1") && phrase.is(begin, "a", "an") && isRated(phrase, begin);
        return rate ? Timex.set(end, quantity.duration(unit)) : Timex.duration(end, quantity.duration(unit));
    }

    private static boolean isFromNow(Phrase phrase, int at) {
        return phrase.is(at, "from") && phrase.is(at + 1, "now", "today");
    }

    /** "$5 a share" counts per piece, "358,000 jobs a month" per time. */
    private static boolean isRated(Phrase phrase, int begin) {
        return phrase.tag(begin - 1).startsWith("NN")
                || phrase.tag(begin - 1).equals("CD")
                || phrase.is(begin - 1, "times", "once", "twice");
    }

    /** A point that lies some units away. */
    private static Timex away(Phrase phrase, Quantity quantity, String unit, int suffix, Context context) {
        boolean ahead = phrase.is(suffix, "later", "from");
        int end = phrase.is(suffix, "from") ? suffix + 2 : suffix + 1;
        if (quantity.whole().isEmpty()) {
            return Timex.date(end, ahead ? "FUTURE_REF" : "PAST_REF");
        }
        int amount = quantity.whole().get();
        if (unit.startsWith("T")) {
            return Timex.duration(suffix, quantity.duration(unit));
        }
        if (phrase.is(suffix, "later") || phrase.is(suffix, "earlier") && !unit.equals("Y")) {
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
    private static Optional<Timex> open(Phrase phrase, int begin) {
        int start = phrase.after(begin, "the");
        boolean spanned = phrase.is(start, "recent", "last", "past", "coming", "next", "previous");
        int noun = spanned ? start + 1 : start;
        return phrase.value(noun, Category.UNIT)
                .filter(unit -> phrase.word(noun).endsWith("s")
                        && !unit.equals("Q")
                        && !unit.equals("WE")
                        && !phrase.is(noun + 1, "old"))
                .filter(unit -> spanned || !unit.startsWith("T"))
                .map(unit -> new Quantity(noun + 1, "X").duration(unit))
                .map(value -> Timex.duration(noun + 1, value));
    }

    /** "year-earlier", "the year-ago quarter" */
    private static Optional<Timex> yearBefore(Phrase phrase, int begin, Context context) {
        int year = phrase.after(begin, "the");
        int suffix = phrase.afterHyphen(year + 1);
        if (!phrase.is(year, "year") || suffix == year + 1 || !phrase.is(suffix, "ago", "earlier")) {
            return Optional.empty();
        }
        int end = phrase.after(suffix + 1, "period", "quarter");
        String value = context.quarter().map(DurationRule::yearEarlier).orElseGet(() -> context.anchor()
                .shifted("Y", -1));
        return Optional.of(Timex.date(end, value));
    }
}
