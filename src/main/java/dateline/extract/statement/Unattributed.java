package dateline.extract.statement;

import dateline.model.Attribution;
import dateline.model.QuotationType;
import dateline.text.Span;
import java.util.List;
import java.util.Optional;

/** Finds paragraphs that are quotation through and through, with nobody named who says it. */
final class Unattributed {
    private static final int WORDS = 4;

    private Unattributed() {}

    /** The share of such paragraphs in annotated news that people had marked with the speaker before. */
    private static final double CONTINUED = 0.55;

    /** The same, with any speaker. */
    private static final double ORPHAN = 0.35;

    /** What is quoted, without the marks around it: all of a paragraph of at least some words, or nothing. */
    static Optional<Span> quotation(Passage passage) {
        return quotation(passage, passage.size());
    }

    /** The same for the tokens before one. */
    static Optional<Span> quotation(Passage passage, int end) {
        int first = -1;
        int last = -1;
        int words = 0;
        for (int at = 0; at < end; at++) {
            boolean word = Character.isLetterOrDigit(passage.token(at).text().codePointAt(0));
            if (word && passage.quotation[at] == Passage.NONE) {
                return Optional.empty();
            }
            words += word ? 1 : 0;
            if (passage.quotation[at] != Passage.NONE && !isOuterMark(passage, at)) {
                first = first < 0 ? at : first;
                last = at;
            }
        }
        return words < WORDS ? Optional.empty() : Optional.of(passage.spanOf(first, last));
    }

    /** Words that go on with those of another attribution, told by its place in the article's list; -1 for nobody's. */
    static Attribution attribution(Span words, int continues) {
        return new Attribution(
                List.of(),
                List.of(),
                List.of(words),
                QuotationType.DIRECT,
                continues,
                continues < 0 ? ORPHAN : CONTINUED);
    }

    private static boolean isOuterMark(Passage passage, int at) {
        Span quotation = passage.quotations.get(passage.quotation[at]);
        Span token = passage.token(at).span();
        return passage.isMark(at) && (token.begin() == quotation.begin() || token.end() == quotation.end());
    }
}
