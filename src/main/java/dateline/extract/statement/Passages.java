package dateline.extract.statement;

import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.SourceText;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts an article into passages: its paragraphs, one that ends with a colon together with the next. */
final class Passages {
    private static final int SENTENCES = 12;

    private Passages() {}

    /** The passages of an article in text order. */
    static List<Passage> of(AnnotatedText text) {
        List<Passage> passages = new ArrayList<>();
        boolean wrapped = isHardWrapped(text);
        List<Sentence> open = new ArrayList<>();
        List<Span> quotations = new ArrayList<>();
        int paragraph = 0;
        List<Sentence> sentences = text.sentences();
        for (int at = 0; at < sentences.size(); at++) {
            open.add(sentences.get(at));
            boolean last = at + 1 == sentences.size();
            if (!last && !breaks(text.source(), sentences.get(at), sentences.get(at + 1), wrapped)) {
                continue;
            }
            Span words = new Span(
                    open.get(paragraph).span().begin(), sentences.get(at).span().end());
            quotations.addAll(Quotations.in(text.source(), words).spans());
            paragraph = open.size();
            if (last || !endsWithColon(sentences.get(at)) || open.size() > SENTENCES) {
                passages.add(new Passage(text.source(), open, new Quotations(quotations)));
                open.clear();
                quotations.clear();
                paragraph = 0;
            }
        }
        return passages;
    }

    private static boolean endsWithColon(Sentence sentence) {
        return sentence.tokens().getLast().text().equals(":");
    }

    private static boolean isHardWrapped(AnnotatedText text) {
        return text.sentences().stream()
                .anyMatch(one -> text.source().at(one.span()).indexOf('\n') >= 0);
    }

    private static boolean breaks(SourceText source, Sentence one, Sentence next, boolean wrapped) {
        if (next.span().begin() <= one.span().end()) {
            return false;
        }
        String gap = source.at(new Span(one.span().end(), next.span().begin()));
        int first = gap.indexOf('\n');
        return first >= 0 && (!wrapped || gap.indexOf('\n', first + 1) >= 0);
    }
}
