package dateline.extract.time;

import dateline.model.TimeExpression;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;

/** A time expression between its first token and its last; both are -1 where it stands outside the sentence. */
record Located(TimeExpression time, int first, int last) {
    static Located in(Sentence sentence, TimeExpression time) {
        List<Token> tokens = sentence.tokensIn(time.span());
        return tokens.isEmpty()
                ? new Located(time, -1, -1)
                : new Located(time, tokens.getFirst().index(), tokens.getLast().index());
    }

    Span span() {
        return time.span();
    }

    Optional<Temporal> value() {
        return CalendarValue.of(time);
    }

    /** The day, month or year; of a time of day its day. */
    Optional<Temporal> unit() {
        return value().map(value -> value instanceof LocalDateTime at ? at.toLocalDate() : value);
    }
}
