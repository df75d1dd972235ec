package dateline.server;

import dateline.server.QueryPage.Answer;
import dateline.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What a page shows of one thing.
 *
 * @param quotation true if the title is somebody's words
 * @param text an article's whole text, its mentions marked in it
 * @param outgoing what is said of it
 * @param incoming where it appears
 * @param mentions an article's mentions, in text order
 */
public record EntityPage(
        String iri,
        String title,
        boolean quotation,
        List<Hyperlink> types,
        List<TextPiece> text,
        List<Property> outgoing,
        List<Property> incoming,
        List<MentionRow> mentions) {
    /**
     * One property with its values.
     *
     * @param more how many values are not shown
     * @param moreHref where they are
     */
    public record Property(Hyperlink name, List<Hyperlink> values, long more, String moreHref) {}

    /**
     * The answer to a saved query about this thing.
     *
     * @param heading leads to the query's own page
     */
    public record Answered(Hyperlink heading, Answer answer) {}

    /** @param fragment such as {@code char=15,26} */
    public record MentionRow(String fragment, Span span, String anchor, Optional<Hyperlink> entity) {}
}
