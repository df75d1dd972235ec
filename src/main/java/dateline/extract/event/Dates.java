package dateline.extract.event;

import dateline.extract.time.Extent;
import dateline.extract.time.Extents;
import dateline.model.EventTime;
import dateline.model.Statement;
import dateline.model.TimeExpression;
import dateline.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** When an event takes place: by what is attached to its trigger, else by the clauses above. */
final class Dates {
    private static final double ATTACHED = 0.9;
    private static final double AROUND = 0.7;
    /** That it took place at an end of the interval in which it did. */
    private static final double BOUND = 0.3;

    private final Clauses clauses;
    private final TimeAttachment attachment;
    /** The time expressions of this sentence, or of the date line that is all of the next. */
    private final List<TimeExpression> times;

    private final List<Extent> extents;
    private final Optional<LocalDate> day;

    /** @param day of the article */
    Dates(Clauses clauses, List<TimeExpression> times, Optional<LocalDate> day) {
        this.clauses = clauses;
        this.attachment = new TimeAttachment(clauses);
        this.times = times;
        this.day = day;
        this.extents = Extents.of(clauses.sentence(), times, day);
    }

    /** Whether it lies behind the article's day: "the talks begin on Friday". */
    boolean isToCome(EventTime time) {
        return time.isLikely() && day.filter(time::isAfter).isPresent();
    }

    /** Whether a word belongs to a time expression. */
    boolean isTime(int word) {
        Span span = clauses.token(word).span();
        return times.stream().anyMatch(time -> time.span().contains(span));
    }

    /**
     * @param innermost for a span the innermost statement that it stands in: when somebody said so is not when it
     *     happened
     */
    Optional<EventTime> of(Trigger trigger, Optional<Integer> support, Function<Span, Optional<Statement>> innermost) {
        int predicate = support.orElse(trigger.head());
        Set<Integer> own = Set.copyOf(List.of(trigger.head(), predicate));
        return extents.stream()
                .filter(extent -> own.contains(attachment.predicateOf(extent.span())))
                .findFirst()
                .map(extent -> time(extent, predicate, extent.isBound() ? BOUND : ATTACHED))
                .or(() -> around(trigger, predicate, innermost).map(extent -> time(extent, predicate, AROUND)));
    }

    private Optional<Extent> around(Trigger trigger, int predicate, Function<Span, Optional<Statement>> innermost) {
        Span word = clauses.token(trigger.head()).span();
        List<Extent> around = extents.stream()
                .filter(extent -> !isOpen(extent))
                .filter(extent -> attachment.endsCaption(extent.span())
                        || isToldWith(extent.span(), innermost, word)
                                && attachment.dates(attachment.predicateOf(extent.span()), predicate))
                .toList();
        long values = around.stream().map(Extent::value).distinct().count();
        return values == 1 ? around.stream().findFirst() : Optional.empty();
    }

    /** "Has made films since 1961 and had roles": since when one thing goes on says little of another. */
    private static boolean isOpen(Extent extent) {
        return extent.interval()
                .filter(interval ->
                        interval.beginning().isEmpty() || interval.end().isEmpty())
                .isPresent();
    }

    private static boolean isToldWith(Span time, Function<Span, Optional<Statement>> innermost, Span trigger) {
        return innermost.apply(trigger).isEmpty() || innermost.apply(time).equals(innermost.apply(trigger));
    }

    /** What does not take place until Friday takes place then. */
    private EventTime time(Extent extent, int predicate, double confidence) {
        boolean begins = clauses.tree()
                .children(predicate, "advmod")
                .anyMatch(adverb -> WordClass.NEGATION.has(clauses.lemma(adverb)));
        return new EventTime(
                extent.value(),
                extent.interval()
                        .filter(interval -> !begins || interval.beginning().isPresent()),
                confidence);
    }
}
