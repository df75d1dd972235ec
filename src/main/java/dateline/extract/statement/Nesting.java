package dateline.extract.statement;

import dateline.model.Attribution;
import dateline.text.Span;
import java.util.List;

/**
 * Tells which attribution stands in which: the cue of the inner and most of its content lie in the content of the outer,
 * which is longer.
 */
record Nesting(List<Attribution> attributions) {

    /** The innermost attribution around this one, as its place in the list, or -1. */
    int around(int inner) {
        int found = -1;
        for (int outer = 0; outer < attributions.size(); outer++) {
            if (isWithin(attributions.get(inner), attributions.get(outer))
                    && (found < 0 || length(attributions.get(outer)) < length(attributions.get(found)))) {
                found = outer;
            }
        }
        return found;
    }

    private static int length(Attribution one) {
        return one.content().stream().mapToInt(Span::length).sum();
    }

    static boolean isWithin(Attribution inner, Attribution outer) {
        return !inner.cue().isEmpty()
                && length(inner) < length(outer)
                && inner.cue().stream().allMatch(cue -> shared(cue, outer) == cue.length())
                && 2
                                * inner.content().stream()
                                        .mapToInt(span -> shared(span, outer))
                                        .sum()
                        > length(inner);
    }

    /** How many code points of a span lie in a content. */
    static int shared(Span span, Attribution outer) {
        return outer.content().stream().mapToInt(span::shared).sum();
    }
}
