package dateline.nlp;

import dateline.text.Span;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/**
 * A paragraph, or what stands behind its dateline, with its sentences.
 *
 * @param span where it stands in the text
 * @param sentences none of them empty
 */
record TextBlock(Span span, List<List<CoreLabel>> sentences) {
    private static final int FEWEST_CAPITALS = 3;
    /** Shorter words may be small in a headline, too: "of", "for". */
    private static final int SHORTEST = 4;

    /** Words that some headlines write small whatever their length. */
    private static final Set<String> SMALL = Set.of(
            "about", "after", "against", "amid", "among", "before", "between", "during", "from", "into", "over", "than",
            "that", "through", "under", "upon", "when", "with", "without");

    static List<String> words(List<CoreLabel> sentence) {
        return sentence.stream().map(CoreLabel::word).toList();
    }

    /** Whether it is written as a headline: all words that matter, and three words at least, begin with a capital. */
    boolean isHeadline() {
        int capitals = 0;
        for (List<CoreLabel> sentence : sentences) {
            for (CoreLabel label : sentence) {
                String word = label.word();
                if (Character.isUpperCase(word.codePointAt(0))) {
                    capitals++;
                } else if (Character.isLetter(word.codePointAt(0))
                        && word.length() >= SHORTEST
                        && !SMALL.contains(word)) {
                    return false;
                }
            }
        }
        return capitals >= FEWEST_CAPITALS;
    }
}
