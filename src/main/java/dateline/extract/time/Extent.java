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
 * @param isBound whether it lies somewhere in the interval, rather than lasting through it: "before 2003"
 */
public record Extent(Span span, Temporal value, Optional<Interval> interval, boolean isBound) {
    static Extent at(Span span, Temporal value) {
        return new Extent(span, value, Optional.empty(), false);
    }

    static Extent through(Span span, Interval interval) {
        return new Extent(span, interval.known(), Optional.of(interval), false);
    }

    static Extent within(Span span, Interval interval) {
        return new Extent(span, interval.known(), Optional.of(interval), true);
    }
}
