package dateline.model;

import dateline.text.Span;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;

/**
 * What somebody said, wrote, believes or intends.
 *
 * @param words where the text says so
 * @param content what was said, without the quotation marks around it
 * @param speakers empty for an impersonal cue or an orphan quotation
 * @param occasion the gathering or conversation at which it was said
 * @param about the entities and events inside the content, in text order
 * @param within the statement that this one stands in
 * @param statedOn a {@link java.time.LocalDate}, {@link java.time.YearMonth}, {@link java.time.Year} or {@link
 *     java.time.LocalDateTime}
 */
public record Statement(
        StatementId id,
        Attribution words,
        String content,
        List<EntityId> speakers,
        Optional<SpeechAct> speechAct,
        List<EntityId> addressees,
        Optional<EventId> occasion,
        List<Reference> about,
        Optional<StatementId> within,
        Optional<Temporal> statedOn) {
    public Statement {
        speakers = List.copyOf(speakers);
        addressees = List.copyOf(addressees);
        about = List.copyOf(about);
    }

    /** From the first word of the content to the last. */
    public Span contentSpan() {
        return words.content().stream().reduce(Span::union).orElseThrow();
    }

    public double confidence() {
        return words.confidence();
    }
}
