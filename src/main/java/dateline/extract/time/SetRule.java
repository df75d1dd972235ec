package dateline.extract.time;

import dateline.extract.time.TimeWords.Category;
import java.util.Optional;
import java.util.OptionalInt;

/** How often: "daily", "every day", "each Monday", "every two weeks". */
final class SetRule implements Rule {
    @Override
    public Optional<Timex> at(SentenceWords words, int begin, Context context) {
        Optional<String> frequency = words.value(begin, Category.FREQUENCY);
        if (frequency.isPresent()) {
            return Optional.of(Timex.set(begin + 1, frequency.get()));
        }
        if (!words.is(begin, Category.EVERY)) {
            return Optional.empty();
        }
        int noun = begin + 1;
        OptionalInt weekday = words.number(noun, Category.WEEKDAY);
        if (weekday.isPresent()) {
            return Optional.of(Timex.set(noun + 1, "XXXX-WXX-" + weekday.getAsInt()));
        }
        OptionalInt month = words.month(noun);
        if (month.isPresent()) {
            return Optional.of(Timex.set(noun + 1, "XXXX-" + TimexFormat.two(month.getAsInt())));
        }
        return words.value(noun, Category.DAYPART)
                .map(part -> Timex.set(noun + 1, "XXXX-XX-XXT" + part))
                .or(() -> words.value(noun, Category.SEASON).map(season -> Timex.set(noun + 1, "XXXX-" + season)))
                .or(() -> counted(words, noun));
    }

    private static Optional<Timex> counted(SentenceWords words, int at) {
        Quantity quantity = Quantity.at(words, at, false).orElse(new Quantity(at, "1"));
        return words.value(quantity.end(), Category.UNIT)
                .map(unit -> Timex.set(quantity.end() + 1, quantity.duration(unit)));
    }
}
