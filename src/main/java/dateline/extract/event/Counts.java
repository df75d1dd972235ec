package dateline.extract.event;

import dateline.extract.event.Frame.Manner;
import dateline.text.DataFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How many an event befell: "130 people" killed, "four" of them. */
final class Counts {
    private static final List<String> WORDS = DataFile.lines("/dateline/event/number-words.txt");
    private static final Map<String, Integer> VALUES =
            IntStream.range(0, WORDS.size()).boxed().collect(Collectors.toMap(WORDS::get, Function.identity()));

    private final Clauses clauses;
    private final Dates dates;
    private final Scores scores;

    Counts(Clauses clauses, Dates dates) {
        this.clauses = clauses;
        this.dates = dates;
        this.scores = new Scores(clauses);
    }

    OptionalInt of(Trigger trigger) {
        List<Integer> befallen = trigger.frame().is(Manner.UNDERGOES)
                ? clauses.subjects(trigger.head())
                : clauses.objects(trigger.head());
        return befallen.stream()
                .filter(word -> !WordClass.UNIT.has(clauses.lemma(word)))
                .flatMapToInt(word -> IntStream.concat(
                        clauses.tree().children(word, "nummod"),
                        IntStream.of(word)
                                .filter(own -> clauses.token(own).tag().equals("CD"))))
                .filter(number -> !dates.isTime(number) && !scores.begins(number))
                .mapToObj(number -> value(spelled(number).toLowerCase(Locale.ROOT)))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /** "Forty-eight", which is three words to some tokenizers. */
    private String spelled(int number) {
        boolean joined = number > 1 && clauses.token(number - 1).text().equals("-");
        return joined
                ? clauses.token(number - 2).text() + '-' + clauses.token(number).text()
                : clauses.token(number).text();
    }

    private static OptionalInt value(String number) {
        String digits = number.replace(",", "");
        if (digits.matches("[0-9]{1,8}")) {
            return OptionalInt.of(Integer.parseInt(digits));
        }
        return VALUES.containsKey(number) ? OptionalInt.of(VALUES.get(number)) : OptionalInt.empty();
    }
}
