package dateline.extract.statement;

import dateline.text.Span;
import java.util.Optional;

/** Finds paragraphs that are quotation through and through, with nobody named who says it. */
final class Unattributed {
    private static final int WORDS = 4;

    private Unattributed() {}

    /** What is quoted, without the marks around it: all of a paragraph of at least some words, or nothing. */
    static Optional<Span> quotation(Passage passage) {
        int first = -1;
        int last = -1;
        int words = 0;
        for (int at = 0; at < passage.size(); at++) {
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

    private static boolean isOuterMark(Passage passage, int at) {
        Span quotation = passage.quotations.get(passage.quotation[at]);
        Span token = passage.token(at).span();
        return passage.isMark(at) && (token.begin() == quotation.begin() || token.end() == quotation.end());
    }
}
