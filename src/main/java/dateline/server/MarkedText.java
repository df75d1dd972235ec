package dateline.server;

import dateline.server.EntityPage.MentionRow;
import dateline.server.Passage.Mark;
import dateline.server.Passage.Words;
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

    static List<Passage> of(String text, List<MentionRow> mentions) {
        SourceText source = new SourceText(text);
        return new MarkedText(source, mentions).passages(0, source.length());
    }

    private List<Passage> passages(int begin, int end) {
        List<Passage> passages = new ArrayList<>();
        int done = begin;
        while (!ahead.isEmpty() && ahead.peek().span().begin() < end) {
            MentionRow mention = ahead.poll();
            addWords(passages, done, mention.span().begin());
            done = Math.min(mention.span().end(), end);
            passages.add(new Mark(mention, passages(mention.span().begin(), done)));
        }
        addWords(passages, done, end);
        return passages;
    }

    private void addWords(List<Passage> passages, int begin, int end) {
        if (begin < end) {
            passages.add(new Words(text.at(new Span(begin, end))));
        }
    }
}
