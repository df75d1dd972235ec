package dateline.convert;

import dateline.model.Reference;
import dateline.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of the text that something in the graph points to.
 *
 * @param words the text under the span
 * @param meanings what the words stand for; empty for speaker phrases, cues, contents and times
 * @param confidence that they stand for all of these, 0 to 1; of no account where there are none
 * @param sentence that they begin in, on cues, triggers and first contents
 */
record Annotation(Span span, String words, List<Reference> meanings, double confidence, Optional<Span> sentence) {
    Annotation {
        meanings = List.copyOf(meanings);
    }
}
