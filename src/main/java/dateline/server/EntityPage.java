package dateline.server;

import java.util.List;
import java.util.Optional;

/**
 * What a page shows of one thing.
 *
 * @param quotation true if the title is somebody's words
 * @param text an article's whole text
 * @param outgoing what is said of it
 * @param incoming where it appears
 * @param mentions an article's mentions, by fragment
 */
public record EntityPage(
        String iri,
        String title,
        boolean quotation,
        List<Link> types,
        Optional<String> text,
        List<Property> outgoing,
        List<Property> incoming,
        List<MentionRow> mentions) {
    /**
     * One property with its values.
     *
     * @param more how many values are not shown
     * @param moreHref where they are
     */
    public record Property(Link name, List<Link> values, long more, String moreHref) {}

    /** @param fragment such as {@code char=15,26} */
    public record MentionRow(String fragment, String anchor, Optional<Link> entity) {}
}
