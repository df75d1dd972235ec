package dateline.extract.statement;

import dateline.model.Attribution;
import dateline.text.Span;
import java.util.List;

/** Tells which attribution stands in which: cue and content of the inner lie in the content of the outer. */
record Nesting(List<Attribution> attributions) {

    /** The innermost attribution around this one, as its place in the list, or -1. */
    int around(int inner) {
        int found = -1;
        for (int outer = 0; outer < attributions.size(); outer++) {
            if (outer != inner
                    && isWithin(attributions.get(inner), attributions.get(outer))
                    && (found < 0 || length(outer) < length(found))) {
                found = outer;
            }
        }
        return found;
    }

    private int length(int at) {
        return attributions.get(at).content().stream().mapToInt(Span::length).sum();
    }

    private static boolean isWithin(Attribution inner, Attribution outer) {
        return !inner.cue().isEmpty()
                && inner.cue().stream().allMatch(span -> lies(span, outer))
                && inner.content().stream().allMatch(span -> lies(span, outer));
    }

    private static boolean lies(Span span, Attribution outer) {
        return outer.content().stream().anyMatch(content -> content.contains(span));
    }
}
