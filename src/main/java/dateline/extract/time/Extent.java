package dateline.extract.time;

import dateline.model.Interval;
import dateline.text.Span;
import java.time.temporal.Temporal;
import java.util.Optional;

/**
 * The calendar time that one or two time expressions stand for.
 *
 * @param span of the expressions, with what stands between two
 * @param value of an interval the beginning, or else the end
 */
public record Extent(Span span, Temporal value, Optional<Interval> interval) {
    static Extent at(Span span, Temporal value) {
        return new Extent(span, value, Optional.empty());
    }

    static Extent through(Span span, Interval interval) {
        return new Extent(span, interval.known(), Optional.of(interval));
    }

    /** The same without its interval. */
    public Extent atOnce() {
        return at(span, value);
    }
}
