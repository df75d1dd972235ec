package dateline.extract.statement;

import dateline.model.Attribution;
import dateline.model.TimeExpression;
import dateline.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells when something was said, where the text gives it: a time in the sentence of the cue, outside every content, that
 * hangs on it or stands beside it.
 */
record UtteranceTimes(List<Attribution> attributions, List<TimeExpression> times) {

    Optional<Temporal> of(CueClause clause) {
        Span sentence = clause.sentence().span();
        return times.stream()
                .filter(time -> sentence.contains(time.span()) && isFree(time.span()))
                .filter(time -> clause.holds(time.span()) || isNearest(time, clause) && isBeside(time, clause))
                .sorted(Comparator.comparing(time -> !clause.holds(time.span())))
                .flatMap(time -> value(time).stream())
                .findFirst();
    }

    private boolean isFree(Span time) {
        return attributions.stream().flatMap(one -> one.content().stream()).noneMatch(time::overlaps);
    }

    private boolean isNearest(TimeExpression time, CueClause clause) {
        int mine = distance(time.span(), clause.cueWord().span());
        return attributions.stream()
                .filter(one -> one != clause.words())
                .flatMap(one -> one.cue().stream())
                .allMatch(other -> distance(time.span(), other) >= mine);
    }

    /** Right beside the cue, or in the clause that the cue's clause goes on with: "met them on Friday and said". */
    private static boolean isBeside(TimeExpression time, CueClause clause) {
        return distance(time.span(), clause.cueWord().span()) <= 1
                || clause.sentence()
                        .head(List.of(time.span()))
                        .map(head -> verbAbove(clause, head))
                        .filter(verb -> verb >= 0 && verb == clause.tree().head(clause.cue()))
                        .filter(verb -> clause.tree().is(clause.cue(), "conj", "advcl", "xcomp"))
                        .isPresent();
    }

    private static int verbAbove(CueClause clause, int word) {
        int at = word;
        while (at >= 0 && !clause.sentence().token(at).isVerb()) {
            at = clause.tree().head(at);
        }
        return at;
    }

    private static int distance(Span one, Span other) {
        return Math.max(0, Math.max(one.begin(), other.begin()) - Math.min(one.end(), other.end()));
    }

    /** TIMEX3 months, days and times of day; a year alone ("this year hosted by …") seldom tells of the utterance. */
    static Optional<Temporal> value(TimeExpression time) {
        try {
            String value = time.value();
            return switch (value.length()) {
                case 7 -> Optional.of(YearMonth.parse(value));
                case 10 -> Optional.of(LocalDate.parse(value));
                default -> value.matches("\\d{4}-\\d\\d-\\d\\dT.*") ? Optional.of(dayOrTime(value)) : Optional.empty();
            };
        } catch (DateTimeException noCalendarDay) {
            return Optional.empty();
        }
    }

    /** A time of day by the clock, or the day alone of "Monday evening". */
    private static Temporal dayOrTime(String value) {
        return value.matches(".*T\\d\\d:\\d\\d(:\\d\\d)?")
                ? LocalDateTime.parse(value)
                : LocalDate.parse(value.substring(0, 10));
    }
}
