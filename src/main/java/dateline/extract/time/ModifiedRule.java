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
    public Optional<Timex> at(SentenceWords words, int begin, Context context) {
        int after = modifier(words, begin);
        if (after == begin) {
            return Optional.empty();
        }
        boolean amount =
                words.is(after - 1, "than", "least", "most", "to") || words.is(after - 1, Category.APPROXIMATE);
        return inner.at(words, after, context)
                .filter(found -> !found.value().endsWith("_REF"))
                .filter(found -> !amount || found.type() == Type.DURATION || words.is(found.end() - 1, "ago"));
    }

    private static int modifier(SentenceWords words, int begin) {
        int start = words.after(begin, "the");
        if (PARTS.contains(words.word(start)) && words.is(start + 1, "of")) {
            return start + 2;
        }
        if (words.is(start, Category.PHASE) && !(start > begin && words.is(start, "middle"))) {
            int next = words.afterHyphen(start + 1);
            return words.after(next, "in", "on");
        }
        if (words.is(begin, "more", "less", "fewer", "no", "at", "up")
                && words.is(begin + 1, "than", "least", "most", "to")) {
            return begin + 2;
        }
        if (words.is(begin, Category.COMPARATIVE) || words.is(begin, Category.APPROXIMATE)) {
            return begin + 1;
        }
        return begin;
    }
}
