package dateline.model;

import dateline.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What somebody said, wrote, believes or intends.
 *
 * @param words where the text says so
 * @param content what was said, without the quotation marks around it
 * @param speakers empty for an impersonal cue or an orphan quotation
 * @param utterance to whom, how, when and where it was said
 * @param about the entities and events inside the content, in text order
 * @param within the statement that this one stands in
 */
public record Statement(
        StatementId id,
        Attribution words,
        String content,
        List<EntityId> speakers,
        Utterance utterance,
        List<Reference> about,
        Optional<StatementId> within) {
    public Statement {
        speakers = List.copyOf(speakers);
        about = List.copyOf(about);
    }

    /** The same, with what the rest of the article tells of its occasion and of whom and what it mentions. */
    public Statement with(Utterance told, List<Reference> mentioned) {
        return new Statement(id, words, content, speakers, told, mentioned, within);
    }

    /** From the first word of the content to the last. */
    public Span contentSpan() {
        return words.content().stream().reduce(Span::union).orElseThrow();
    }

    public double confidence() {
        return words.confidence();
    }
}
