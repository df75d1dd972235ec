package dateline.nlp;

import dateline.text.SourceText;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * An article's paragraphs, its own prose apart from boilerplate. Where lines are hard-wrapped, a paragraph ends with an
 * empty line, else with its line.
 */
record Paragraphs(List<Span> prose, List<Span> boilerplate) {

    static Paragraphs of(SourceText text) {
        List<Span> prose = new ArrayList<>();
        int begin = 0;
        String string = text.toString();
        for (int at = 0; at <= string.length(); at++) {
            if (at == string.length() || string.charAt(at) == '\n') {
                if (!string.substring(begin, at).isBlank()) {
                    prose.add(text.spanOfChars(begin, at));
                }
                begin = at + 1;
            }
        }
        return new Paragraphs(List.copyOf(prose), List.of());
    }
}
