package dateline.extract.time;

import dateline.extract.time.TimeWords.Category;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How many: "14", "2 1/2", "twenty-four", "a couple of", "several".
 *
 * @param end the index of the token after it
 * @param amount a decimal number, or X where it is open
 */
record Quantity(int end, String amount) {
    private static final Pattern FIGURES = Pattern.compile("\\d{1,3}(,\\d{3})+|\\d+(\\.\\d+)?");

    /** The quantity that begins at a token; "a" counts as one only where {@code article} says so. */
    static Optional<Quantity> at(SentenceWords words, int begin, boolean article) {
        if (words.is(begin, FIGURES)) {
            return Optional.of(digits(words, begin));
        }
        boolean indefinite = words.is(begin, "a", "an", "the");
        int first = indefinite ? begin + 1 : begin;
        Optional<Quantity> spelled = words.is(begin, "the") ? Optional.empty() : spelled(words, first);
        if (spelled.isPresent()) {
            return spelled;
        }
        return article && words.is(begin, "a", "an") ? Optional.of(new Quantity(begin + 1, "1")) : Optional.empty();
    }

    private static Quantity digits(SentenceWords words, int begin) {
        String number = words.word(begin).replace(",", "");
        return words.is(begin + 1, "1/2", "½")
                ? new Quantity(begin + 2, number + ".5")
                : new Quantity(begin + 1, number);
    }

    private static Optional<Quantity> spelled(SentenceWords words, int begin) {
        int sum = 0;
        int end = begin;
        for (int at = begin; ; at = words.afterHyphen(end)) {
            Optional<String> value = words.value(at, Category.NUMBER);
            if (value.isEmpty()) {
                break;
            }
            if (value.get().equals("X")) {
                return Optional.of(new Quantity(words.after(at + 1, "of"), "X"));
            }
            int number = Integer.parseInt(value.get());
            sum = number >= 100 ? Math.max(sum, 1) * number : sum + number;
            end = at + 1;
        }
        return end == begin
                ? Optional.empty()
                : Optional.of(new Quantity(words.after(end, "of"), Integer.toString(sum)));
    }

    Optional<Integer> whole() {
        return amount.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(amount)) : Optional.empty();
    }

    /** The TIMEX3 value of so many units. */
    String duration(String unit) {
        return switch (unit) {
            case "Q" -> whole().map(number -> "P" + 3 * number + "M").orElse("PXM");
            case "E" ->
                whole().filter(number -> number > 1)
                        .map(number -> "P" + 10 * number + "Y")
                        .orElse("P" + amount + "E");
            case "C" -> whole().map(number -> "P" + 100 * number + "Y").orElse("P" + amount + "C");
            case "TH" -> "PT" + (amount.endsWith(".5") ? amount.replace(".5", "H30M") : amount + "H");
            case "TM" -> "PT" + (amount.endsWith(".5") ? amount.replace(".5", "M30S") : amount + "M");
            case "TS" -> "PT" + amount + "S";
            case "Y" -> amount.endsWith(".5") ? "P" + amount.replace(".5", "Y6M") : "P" + amount + "Y";
            default -> "P" + amount + unit;
        };
    }
}
