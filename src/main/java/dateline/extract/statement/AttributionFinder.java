package dateline.extract.statement;

import dateline.model.Attribution;
import dateline.model.QuotationType;
import dateline.text.AnnotatedText;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds who said what, as spans of the text: first what has a cue, then paragraphs of quotation that go on with what was
 * quoted before.
 *
 * <p>Threads may share it; the model loads on the first use.
 */
public final class AttributionFinder {
    /** What is worth less is left out: F1 of content and of content with source are best about there. */
    private static final double THRESHOLD = 0.35;

    /** The share of such paragraphs in annotated news that people had marked with this speaker. */
    private static final double CONTINUED = 0.55;

    /** The same, with any speaker. */
    private static final double ORPHAN = 0.35;

    private final CandidateFinder candidates;
    private final double threshold;

    public AttributionFinder() {
        this(AttributionModel.shipped(), THRESHOLD);
    }

    AttributionFinder(AttributionModel model, double threshold) {
        this.candidates = new CandidateFinder(model);
        this.threshold = threshold;
    }

    /** In text order by their cues; an attribution inside another's content stands among the others. */
    public List<Attribution> find(AnnotatedText text) {
        List<Attribution> found = new ArrayList<>();
        int speaking = -1;
        List<Passage> passages = Passages.of(text);
        Turns turns = Turns.in(passages);
        for (Passage passage : passages) {
            int first = found.size();
            found.addAll(said(passage, turns));
            Optional<Span> unattributed = found.size() == first ? Unattributed.quotation(passage) : Optional.empty();
            if (unattributed.isPresent()) {
                found.add(continuing(unattributed.get(), speaking));
                speaking = speaking < 0 ? found.size() - 1 : speaking;
            } else {
                speaking = lastQuoted(found, first);
            }
        }
        return found;
    }

    /** What has a cue; of a turn, the turn and what is said in it. */
    private List<Attribution> said(Passage passage, Turns turns) {
        Stream<Attribution> chosen =
                candidates.choose(passage, threshold).stream().map(AttributionFinder::attribution);
        return turns.of(passage)
                .map(turn -> Stream.concat(Stream.of(turn), chosen.filter(one -> Nesting.isWithin(one, turn))))
                .orElse(chosen)
                .toList();
    }

    private static Attribution attribution(Judged judged) {
        Candidate one = judged.candidate();
        return new Attribution(
                one.spans(Role.SOURCE),
                one.spans(Role.CUE),
                one.spans(Role.CONTENT),
                Spans.type(one.parts()),
                -1,
                judged.confidence());
    }

    private static Attribution continuing(Span content, int speaking) {
        return new Attribution(
                List.of(),
                List.of(),
                List.of(content),
                QuotationType.DIRECT,
                speaking,
                speaking < 0 ? ORPHAN : CONTINUED);
    }

    /** The last one of a passage that quotes: whose words the next paragraph may go on with. */
    private static int lastQuoted(List<Attribution> found, int first) {
        for (int at = found.size() - 1; at >= first; at--) {
            if (found.get(at).type() != QuotationType.INDIRECT) {
                return at;
            }
        }
        return found.size() > first ? found.size() - 1 : -1;
    }
}
