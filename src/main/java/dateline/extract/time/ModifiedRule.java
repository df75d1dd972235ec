package dateline.extract.time;

import dateline.extract.time.TimeWords.Category;
import dateline.model.TimeExpression.Type;
import java.util.Optional;
import java.util.Set;

/** What goes with a date or a duration before it: "late", "mid-", "earlier", "the end of", "nearly", "more than". */
final class ModifiedRule implements Rule {
    private static final Set<String> PARTS =
            Set.of("end", "beginning", "start", "middle", "close", "rest", "remainder");
    private final Rule inner;

    ModifiedRule(Rule inner) {
        this.inner = inner;
    }

    @Override
    public Optional<Timex> at(Phrase phrase, int begin, Context context) {
        int after = modifier(phrase, begin);
        if (after == begin) {
            return Optional.empty();
        }
        boolean amount =
                phrase.is(after - 1, "than", "least", "most", "to") || phrase.is(after - 1, Category.APPROXIMATE);
        return inner.at(phrase, after, context)
                .filter(found -> !found.value().endsWith("_REF"))
                .filter(found -> !amount || found.type() == Type.DURATION || phrase.is(found.end() - 1, "ago"));
    }

    private static int modifier(Phrase phrase, int begin) {
        int start = phrase.after(begin, "the");
        if (PARTS.contains(phrase.word(start)) && phrase.is(start + 1, "of")) {
            return start + 2;
        }
        if (phrase.is(start, Category.PHASE) && !(start > begin && phrase.is(start, "middle"))) {
            int next = phrase.afterHyphen(start + 1);
            return phrase.after(next, "in", "on");
        }
        if (phrase.is(begin, "more", "less", "fewer", "no", "at", "up")
                && phrase.is(begin + 1, "than", "least", "most", "to")) {
            return begin + 2;
        }
        if (phrase.is(begin, Category.COMPARATIVE) || phrase.is(begin, Category.APPROXIMATE)) {
            return begin + 1;
        }
        return begin;
    }
}
