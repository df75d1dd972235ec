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
    public Optional<Timex> at(SentenceWords words, int begin, Context context) {
        int core = words.after(words.after(begin, "the"), "fiscal", "year");
        return yearEnd(words, core, context)
                .or(() -> century(words, core))
                .or(() -> decade(words, core))
                .or(() -> plainYear(words, begin, core));
    }

    /** "by year-end" */
    private static Optional<Timex> yearEnd(SentenceWords words, int at, Context context) {
        boolean one = words.is(at, "year-end", "yearend");
        int end = words.after(words.afterHyphen(at + 1), "'s", "’s");
        boolean two = words.is(at, "year") && words.is(end, "end");
        return one || two
                ? Optional.of(
                        Timex.date(one ? at + 1 : end + 1, context.anchor().shifted("Y", 0) + "-12-31"))
                : Optional.empty();
    }

    private static Optional<Timex> plainYear(SentenceWords words, int begin, int core) {
        boolean bareArticle = words.is(begin, "the") && core == begin + 1;
        boolean counted =
                words.tag(core + 1).equals("NNS") || words.is(core + 1, "percent", "%", "pct", "million", "billion");
        if (bareArticle || counted || MONEY.contains(words.word(core - 1))) {
            return Optional.empty();
        }
        return year(words, core);
    }

    /** A year: "1988", "'88", "nineteen ninety-six". */
    static Optional<Timex> year(SentenceWords words, int at) {
        OptionalInt digits = words.digits(at, 1400, 2099);
        if (digits.isPresent() && words.word(at).length() == 4) {
            return Optional.of(Timex.date(at + 1, words.word(at)));
        }
        if (words.is(at, SHORT_YEAR)) {
            int year = Integer.parseInt(words.word(at).substring(1));
            return Optional.of(Timex.date(at + 1, TimexFormat.year(year < 30 ? 2000 + year : 1900 + year)));
        }
        return spokenYear(words, at);
    }

    private static Optional<Timex> spokenYear(SentenceWords words, int at) {
        if (words.is(at - 1, "year") && words.is(at, "two") && words.is(at + 1, "thousand")) {
            return Optional.of(Timex.date(at + 2, "2000"));
        }
        if (!words.is(at, "nineteen", "twenty")) {
            return Optional.empty();
        }
        int century = words.is(at, "nineteen") ? 1900 : 2000;
        return Quantity.at(words, words.afterHyphen(at + 1), false)
                .filter(tens -> tens.whole()
                        .filter(number -> number >= 10 && number < 100)
                        .isPresent())
                .map(tens -> Timex.date(
                        tens.end(), TimexFormat.year(century + tens.whole().get())));
    }

    private static Optional<Timex> decade(SentenceWords words, int at) {
        String word = words.word(at);
        if (words.is(at, LONG_DECADE)) {
            return Optional.of(Timex.date(at + 1, word.substring(0, 3)));
        }
        if (words.is(at, SHORT_DECADE)) {
            return Optional.of(
                    Timex.date(at + 1, "19" + word.replaceAll("\\D", "").charAt(0)));
        }
        return words.is(at - 1, "the", "early", "late", "mid", "-")
                ? words.value(at, Category.DECADE).map(tens -> Timex.date(at + 1, "19" + tens))
                : Optional.empty();
    }

    private static Optional<Timex> century(SentenceWords words, int at) {
        OptionalInt number = words.ordinal(at);
        int noun = words.afterHyphen(at + 1);
        return number.isPresent() && words.is(noun, "century", "centuries")
                ? Optional.of(Timex.date(noun + 1, TimexFormat.two(number.getAsInt() - 1)))
                : Optional.empty();
    }
}
