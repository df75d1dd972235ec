package dateline.extract.time;

import dateline.extract.time.TimeWords.Category;
import java.util.Optional;
import java.util.OptionalInt;

/** How often: "daily", "every day", "each Monday", "every two weeks". */
final class SetRule implements Rule {
    @Override
    public Optional<Timex> at(Phrase phrase, int begin, Context context) {
        Optional<String> frequency = phrase.value(begin, Category.FREQUENCY);
        if (frequency.isPresent()) {
            return Optional.of(Timex.set(begin + 1, frequency.get()));
        }
        if (!phrase.is(begin, Category.EVERY)) {
            return Optional.empty();
        }
        int noun = begin + 1;
        OptionalInt weekday = phrase.number(noun, Category.WEEKDAY);
        if (weekday.isPresent()) {
            return Optional.of(Timex.set(noun + 1, "XXXX-WXX-" + weekday.getAsInt()));
        }
        OptionalInt month = phrase.month(noun);
        if (month.isPresent()) {
            return Optional.of(Timex.set(noun + 1, "XXXX-" + TimexFormat.two(month.getAsInt())));
        }
        return phrase.value(noun, Category.DAYPART)
                .map(part -> Timex.set(noun + 1, "XXXX-XX-XXT" + part))
                .or(() -> phrase.value(noun, Category.SEASON).map(season -> Timex.set(noun + 1, "XXXX-" + season)))
                .or(() -> counted(phrase, noun));
    }

    private static Optional<Timex> counted(Phrase phrase, int at) {
        Quantity quantity = Quantity.at(phrase, at, false).orElse(new Quantity(at, "1"));
        return phrase.value(quantity.end(), Category.UNIT)
                .map(unit -> Timex.set(quantity.end() + 1, quantity.duration(unit)));
    }
}
