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
 * Finds who said what, as spans of the text: what has a cue, and quotations without one, which go on with what was quoted
 * before.
 *
 * <p>Threads may share it; the model loads on the first use.
 */
public final class AttributionFinder {
    /** What is worth less is left out: F1 of content and of content with source are best about there. */
    private static final double THRESHOLD = 0.35;

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
            List<Attribution> said = said(passage, turns);
            Optional<Span> unattributed = said.isEmpty() ? Unattributed.quotation(passage) : Optional.empty();
            if (unattributed.isPresent()) {
                found.add(Unattributed.attribution(unattributed.get(), speaking));
                speaking = speaking < 0 ? first : speaking;
            } else {
                found.addAll(new WholeQuotations(passage).beside(said, first));
                speaking = lastQuoted(found, first);
            }
        }
        return found;
    }

    /** What has a cue; of a turn or a signed quotation, itself and what is said in it. */
    private List<Attribution> said(Passage passage, Turns turns) {
        Stream<Attribution> chosen =
                candidates.choose(passage, threshold).stream().map(AttributionFinder::attribution);
        return turns.of(passage)
                .or(() -> Signature.of(passage))
                .map(whole -> Stream.concat(Stream.of(whole), chosen.filter(one -> Nesting.isWithin(one, whole))))
                .orElse(chosen)
                .toList();
    }

    private static Attribution attribution(Judged judged) {
        AttributionCandidate one = judged.candidate();
        return new Attribution(
                one.spans(Role.SOURCE),
                one.spans(Role.CUE),
                one.spans(Role.CONTENT),
                Spans.type(one.parts()),
                -1,
                judged.confidence());
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
