package dateline.model;

import dateline.text.Span;
import java.util.List;

/**
 * Who said what as the bare words of the text, before anybody knows who that is.
 *
 * @param source the speaker's whole phrase with title and apposition; empty for an unattributed quotation and for an
 *     impersonal cue
 * @param cue "has repeatedly said"; empty where there is none
 * @param content what was said, without the quotation marks around it; never empty
 * @param continues for a quotation without cue and source, the place in the list of the attribution whose speaker goes
 *     on; else -1
 * @param confidence 0 to 1
 */
public record Attribution(
        List<Span> source, List<Span> cue, List<Span> content, QuotationType type, int continues, double confidence) {
    public Attribution {
        Confidence.check(confidence);
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution without content");
        }
    }

    /** The same without a source, which turned out to be nobody: "no one", the "today" of "today said". */
    public Attribution impersonal() {
        return new Attribution(List.of(), cue, content, type, continues, confidence);
    }
}
