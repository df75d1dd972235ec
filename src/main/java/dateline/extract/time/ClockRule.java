package dateline.extract.time;

import dateline.extract.time.TimeWords.Category;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times of day, alone or with their day: "10 p.m. Friday", "noon", "7:15 a.m. EST", "Friday night". */
final class ClockRule implements Rule {
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}(:\\d\\d)?");

    private final Rule day;

    /** @param day what finds the day that a time belongs to */
    ClockRule(Rule day) {
        this.day = day;
    }

    @Override
    public Optional<Timex> at(Phrase phrase, int begin, Context context) {
        return clockThenDay(phrase, begin, context).or(() -> dayThenPart(phrase, begin, context));
    }

    private Optional<Timex> clockThenDay(Phrase phrase, int begin, Context context) {
        return clock(phrase, begin).map(clock -> {
            int after = phrase.after(clock.end(), "est", "edt", "gmt", "cst", "pst", "pdt", "cdt", "et", "pt");
            int date = phrase.after(phrase.after(after, ","), "on");
            Optional<Timex> found = day.at(phrase, date, context).filter(timex -> isDay(timex.value()));
            return Timex.time(
                    found.map(Timex::end).orElse(after),
                    found.map(Timex::value).orElseGet(() -> context.anchor().shifted("D", 0)) + "T" + clock.value());
        });
    }

    private static boolean isDay(String value) {
        return value.length() == 10;
    }

    /** A time of day; its value is hours and minutes alone. */
    private static Optional<Timex> clock(Phrase phrase, int at) {
        Optional<String> named = phrase.value(at, Category.CLOCK);
        if (named.isPresent()) {
            return Optional.of(Timex.time(at + 1, named.get()));
        }
        String word = phrase.word(at);
        if (!phrase.is(at, CLOCK)) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(word.replaceAll(":.*", ""));
        String minutes = word.contains(":") ? word.substring(word.indexOf(':') + 1) : "00";
        boolean morning = phrase.is(at + 1, "a.m.", "am", "a.m");
        boolean evening = phrase.is(at + 1, "p.m.", "pm", "p.m");
        boolean bare = phrase.is(at + 1, "o'clock", "o’clock") || word.contains(":") && phrase.is(at - 1, "at", "by");
        if (hour > 24 || !(morning || evening || bare)) {
            return Optional.empty();
        }
        int hours = evening && hour < 12 ? hour + 12 : morning && hour == 12 ? 0 : hour;
        int end = morning || evening || phrase.is(at + 1, "o'clock", "o’clock") ? at + 2 : at + 1;
        return Optional.of(Timex.time(end, TimexFormat.two(hours) + ":" + minutes));
    }

    private Optional<Timex> dayThenPart(Phrase phrase, int begin, Context context) {
        return day.at(phrase, begin, context)
                .filter(timex -> isDay(timex.value()))
                .flatMap(timex -> phrase.value(timex.end(), Category.DAYPART)
                        .map(part -> Timex.time(timex.end() + 1, timex.value() + "T" + part)));
    }
}
