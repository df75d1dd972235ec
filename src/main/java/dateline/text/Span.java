package dateline.text;

import java.util.Comparator;

/** A stretch of an article's text, in Unicode code points: begin inclusive, end exclusive. */
public record Span(int begin, int end) implements Comparable<Span> {
    private static final Comparator<Span> TEXT_ORDER =
            Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no span runs from " + begin + " to " + end);
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean isEmpty() {
        return begin == end;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** How many code points lie in both. */
    public int shared(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return TEXT_ORDER.compare(this, other);
    }
}
