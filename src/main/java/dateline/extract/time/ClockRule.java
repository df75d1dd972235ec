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
    public Optional<Timex> at(SentenceWords words, int begin, Context context) {
        return clockThenDay(words, begin, context).or(() -> dayThenPart(words, begin, context));
    }

    private Optional<Timex> clockThenDay(SentenceWords words, int begin, Context context) {
        return clock(words, begin).map(clock -> {
            int after = words.after(clock.end(), "est", "edt", "gmt", "cst", "pst", "pdt", "cdt", "et", "pt");
            int date = words.after(words.after(after, ","), "on");
            Optional<Timex> found = day.at(words, date, context).filter(timex -> isDay(timex.value()));
            return Timex.time(
                    found.map(Timex::end).orElse(after),
                    found.map(Timex::value).orElseGet(() -> context.anchor().shifted("D", 0)) + "T" + clock.value());
        });
    }

    private static boolean isDay(String value) {
        return value.length() == 10;
    }

    /** A time of day; its value is hours and minutes alone. */
    private static Optional<Timex> clock(SentenceWords words, int at) {
        Optional<String> named = words.value(at, Category.CLOCK);
        if (named.isPresent()) {
            return Optional.of(Timex.time(at + 1, named.get()));
        }
        String word = words.word(at);
        if (!words.is(at, CLOCK)) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(word.replaceAll(":.*", ""));
        String minutes = word.contains(":") ? word.substring(word.indexOf(':') + 1) : "00";
        boolean morning = words.is(at + 1, "a.m.", "am", "a.m");
        boolean evening = words.is(at + 1, "p.m.", "pm", "p.m");
        boolean bare = words.is(at + 1, "o'clock", "o’clock") || word.contains(":") && words.is(at - 1, "at", "by");
        if (hour > 24 || !(morning || evening || bare)) {
            return Optional.empty();
        }
        int hours = evening && hour < 12 ? hour + 12 : morning && hour == 12 ? 0 : hour;
        int end = morning || evening || words.is(at + 1, "o'clock", "o’clock") ? at + 2 : at + 1;
        return Optional.of(Timex.time(end, TimexFormat.two(hours) + ":" + minutes));
    }

    private Optional<Timex> dayThenPart(SentenceWords words, int begin, Context context) {
        return day.at(words, begin, context)
                .filter(timex -> isDay(timex.value()))
                .flatMap(timex -> words.value(timex.end(), Category.DAYPART)
                        .map(part -> Timex.time(timex.end() + 1, timex.value() + "T" + part)));
    }
}
