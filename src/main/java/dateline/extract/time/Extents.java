package dateline.extract.time;

import dateline.model.TimeExpression;
import dateline.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The calendar times that a sentence gives: those of its time expressions, and the intervals that they make with the words
 * around them: "from Monday to Friday", "since 2003", "for two days until Sunday", "the last three weeks".
 */
public final class Extents {
    private final List<Located> times;
    private final Ranges ranges;
    private final Bounds bounds;

    private Extents(Sentence sentence, List<TimeExpression> times, Optional<LocalDate> day) {
        this.times = times.stream().map(time -> Located.in(sentence, time)).toList();
        SentenceWords words = new SentenceWords(sentence);
        this.ranges = new Ranges(words, day);
        this.bounds = new Bounds(sentence, words, day);
    }

    /**
     * @param times of the sentence, in text order; one from elsewhere counts for itself
     * @param day of the article
     */
    public static List<Extent> of(Sentence sentence, List<TimeExpression> times, Optional<LocalDate> day) {
        return times.isEmpty() ? List.of() : new Extents(sentence, times, day).all();
    }

    private List<Extent> all() {
        List<Extent> found = new ArrayList<>();
        for (int at = 0; at < times.size(); at++) {
            Located time = times.get(at);
            Optional<Located> before = neighbour(at - 1);
            boolean told = !found.isEmpty() && found.getLast().span().contains(time.span());
            if (!told) {
                ranges.from(time, neighbour(at + 1))
                        .or(() -> bounds.of(time, before))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Located> neighbour(int at) {
        return at >= 0 && at < times.size() ? Optional.of(times.get(at)) : Optional.empty();
    }
}
