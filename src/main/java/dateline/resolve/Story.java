package dateline.resolve;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What an article is about, as far as it tells stories from each other.
 *
 * @param published or inferred from the text
 * @param telling stems of the words that tell what it is about, with their weights; of length 1 together
 */
record Story(Node article, Optional<LocalDate> published, TermVector telling) {
    /** How much of two stories' telling words are the same, 0 to 1 (cosine). */
    double likeness(Story other) {
        return telling.likeness(other.telling);
    }
}
