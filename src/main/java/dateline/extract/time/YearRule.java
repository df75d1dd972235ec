package dateline.extract.time;

import dateline.extract.time.TimeWords.Category;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Years and longer: "1988", "fiscal 1989", "the late 1980s", "the nineties", "20th century". */
final class YearRule implements Rule {
    private static final Pattern SHORT_YEAR = Pattern.compile("['’]\\d\\d");
    private static final Pattern LONG_DECADE = Pattern.compile("(1\\d|20)\\d0['’]?s");
    private static final Pattern SHORT_DECADE = Pattern.compile("['’]?[2-9]0['’]?s");
    private static final Set<String> MONEY =
            Set.of("$", "#", "£", "€", "¥", "no.", "number", "flight", "route", "page");

    @Override
    public Optional<Timex> at(Phrase phrase, int begin, Context context) {
        int core = phrase.after(phrase.after(begin, "the"), "fiscal", "year");
        return yearEnd(phrase, core, context)
                .or(() -> century(phrase, core))
                .or(() -> decade(phrase, core))
                .or(() -> plainYear(phrase, begin, core));
    }

    /** "by year-end" */
    private static Optional<Timex> yearEnd(Phrase phrase, int at, Context context) {
        boolean one = phrase.is(at, "year-end", "yearend");
        int end = phrase.after(phrase.afterHyphen(at + 1), "'s", "’s");
        boolean two = phrase.is(at, "year") && phrase.is(end, "end");
        return one || two
                ? Optional.of(
                        Timex.date(one ? at + 1 : end + 1, context.anchor().shifted("Y", 0) + "-12-31"))
                : Optional.empty();
    }

    private static Optional<Timex> plainYear(Phrase phrase, int begin, int core) {
        boolean bareArticle = phrase.is(begin, "the") && core == begin + 1;
        boolean counted =
                phrase.tag(core + 1).equals("NNS") || phrase.is(core + 1, "percent", "%", "pct", "million", "billion");
        if (bareArticle || counted || MONEY.contains(phrase.word(core - 1))) {
            return Optional.empty();
        }
        return year(phrase, core);
    }

    /** A year: "1988", "'88", "nineteen ninety-six". */
    static Optional<Timex> year(Phrase phrase, int at) {
        OptionalInt digits = phrase.digits(at, 1400, 2099);
        if (digits.isPresent() && phrase.word(at).length() == 4) {
            return Optional.of(Timex.date(at + 1, phrase.word(at)));
        }
        if (phrase.is(at, SHORT_YEAR)) {
            int year = Integer.parseInt(phrase.word(at).substring(1));
            return Optional.of(Timex.date(at + 1, TimexFormat.year(year < 30 ? 2000 + year : 1900 + year)));
        }
        return spokenYear(phrase, at);
    }

    private static Optional<Timex> spokenYear(Phrase phrase, int at) {
        if (phrase.is(at - 1, "year") && phrase.is(at, "two") && phrase.is(at + 1, "thousand")) {
            return Optional.of(Timex.date(at + 2, "2000"));
        }
        if (!phrase.is(at, "nineteen", "twenty")) {
            return Optional.empty();
        }
        int century = phrase.is(at, "nineteen") ? 1900 : 2000;
        return Quantity.at(phrase, phrase.afterHyphen(at + 1), false)
                .filter(tens -> tens.whole()
                        .filter(number -> number >= 10 && number < 100)
                        .isPresent())
                .map(tens -> Timex.date(
                        tens.end(), TimexFormat.year(century + tens.whole().get())));
    }

    private static Optional<Timex> decade(Phrase phrase, int at) {
        String word = phrase.word(at);
        if (phrase.is(at, LONG_DECADE)) {
            return Optional.of(Timex.date(at + 1, word.substring(0, 3)));
        }
        if (phrase.is(at, SHORT_DECADE)) {
            return Optional.of(
                    Timex.date(at + 1, "19" + word.replaceAll("\\D", "").charAt(0)));
        }
        return phrase.is(at - 1, "the", "early", "late", "mid", "-")
                ? phrase.value(at, Category.DECADE).map(tens -> Timex.date(at + 1, "19" + tens))
                : Optional.empty();
    }

    private static Optional<Timex> century(Phrase phrase, int at) {
        OptionalInt number = phrase.ordinal(at);
        int noun = phrase.afterHyphen(at + 1);
        return number.isPresent() && phrase.is(noun, "century", "centuries")
                ? Optional.of(Timex.date(noun + 1, TimexFormat.two(number.getAsInt() - 1)))
                : Optional.empty();
    }
}
