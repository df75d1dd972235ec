package dateline.server;

import dateline.server.EntityPage.MentionRow;
import dateline.server.TextPiece.Mark;
import dateline.server.TextPiece.Words;
import dateline.text.SourceText;
import dateline.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Marks the mentions in an article's text, one inside another. Of two that cross, the later one is cut where the first ends. */
final class MarkedText {
    private static final Comparator<MentionRow> OUTER_FIRST = Comparator.comparing(
            MentionRow::span, Comparator.comparingInt(Span::begin).thenComparing(Span::end, Comparator.reverseOrder()));

    private final SourceText text;
    private final Deque<MentionRow> ahead;

    private MarkedText(SourceText text, List<MentionRow> mentions) {
        this.text = text;
        this.ahead = new ArrayDeque<>(mentions.stream().sorted(OUTER_FIRST).toList());
    }

    static List<TextPiece> of(String text, List<MentionRow> mentions) {
        SourceText source = new SourceText(text);
        return new MarkedText(source, mentions).pieces(0, source.length());
    }

    private List<TextPiece> pieces(int begin, int end) {
        List<TextPiece> pieces = new ArrayList<>();
        int done = begin;
        while (!ahead.isEmpty() && ahead.peek().span().begin() < end) {
            MentionRow mention = ahead.poll();
            addWords(pieces, done, mention.span().begin());
            done = Math.min(mention.span().end(), end);
            pieces.add(new Mark(mention, pieces(mention.span().begin(), done)));
        }
        addWords(pieces, done, end);
        return pieces;
    }

    private void addWords(List<TextPiece> pieces, int begin, int end) {
        if (begin < end) {
            pieces.add(new Words(text.at(new Span(begin, end))));
        }
    }
}
