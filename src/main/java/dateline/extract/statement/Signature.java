package dateline.extract.statement;

import dateline.model.Attribution;
import dateline.model.QuotationType;
import dateline.text.Span;
import dateline.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A quotation signed with a name behind a dash, as collections of voices set it: “It was a good year.” — Ana Petrova. */
final class Signature {
    private static final int LONGEST = 12;
    private static final double CONFIDENCE = 0.9;

    private Signature() {}

    /** The quotation that is all of a passage but its signature. */
    static Optional<Attribution> of(Passage passage) {
        int dash = dash(passage);
        return dash != Passage.NONE && isName(passage, dash + 1)
                ? Unattributed.quotation(passage, dash).map(words -> signed(passage, dash, words))
                : Optional.empty();
    }

    private static Attribution signed(Passage passage, int dash, Span words) {
        int last = passage.size() - 1;
        int end = passage.token(last).text().equals(".") ? last - 1 : last;
        return new Attribution(
                List.of(passage.spanOf(dash + 1, end)),
                List.of(passage.token(dash).span()),
                List.of(words),
                QuotationType.DIRECT,
                -1,
                CONFIDENCE);
    }

    /** The last dash outside quotations, or {@link Passage#NONE}. */
    private static int dash(Passage passage) {
        int at = passage.size() - 1;
        while (at >= 0
                && !(passage.quotation[at] == Passage.NONE
                        && passage.token(at).text().matches("--?|[\u2013\u2014\u2015]"))) {
            at--;
        }
        return at < 0 ? Passage.NONE : at;
    }

    private static boolean isName(Passage passage, int begin) {
        return begin < passage.size()
                && passage.size() - begin <= LONGEST
                && passage.token(begin).isProperNoun()
                && IntStream.range(begin, passage.size())
                        .mapToObj(passage::token)
                        .map(Token::tag)
                        .noneMatch(tag -> tag.matches("VB[DPZ]|MD"));
    }
}
