package dateline.nlp;

import dateline.text.SourceText;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * An article's paragraphs, its own prose apart from boilerplate. Where lines are hard-wrapped a paragraph ends with an
 * empty line or with boilerplate, else with its line.
 */
record Paragraphs(List<Span> prose, List<Span> boilerplate) {
    /** Where that share of the line breaks falls before a small letter, lines are wrapped. */
    private static final double WRAPPED = 0.25;

    private static final int LONGEST_WRAPPED_LINE = 120;

    Paragraphs {
        prose = List.copyOf(prose);
        boilerplate = List.copyOf(boilerplate);
    }

    static Paragraphs of(SourceText text) {
        List<Span> lines = lines(text);
        boolean wrapped = isWrapped(text, lines);
        Boilerplate boilerplate = new Boilerplate();
        List<Span> prose = new ArrayList<>();
        List<Span> marked = new ArrayList<>();
        boolean open = false;
        for (Span line : lines) {
            if (text.at(line).isBlank()) {
                open = false;
                continue;
            }
            Span own = boilerplate
                    .in(text, line)
                    .map(span -> {
                        marked.add(span);
                        return new Span(line.begin(), span.begin());
                    })
                    .orElse(line);
            if (own.isEmpty()) {
                open = false;
            } else if (wrapped && open) {
                prose.add(prose.removeLast().union(own));
            } else {
                prose.add(own);
                open = true;
            }
        }
        return new Paragraphs(prose, marked);
    }

    private static List<Span> lines(SourceText text) {
        List<Span> lines = new ArrayList<>();
        String string = text.toString();
        for (int begin = 0; begin < string.length(); ) {
            int feed = string.indexOf('\n', begin);
            int end = feed < 0 ? string.length() : feed;
            lines.add(text.spanOfChars(begin, end));
            begin = end + 1;
        }
        return lines;
    }

    private static boolean isWrapped(SourceText text, List<Span> lines) {
        int breaks = 0;
        int insideSentences = 0;
        for (int at = 1; at < lines.size(); at++) {
            String line = text.at(lines.get(at)).strip();
            if (lines.get(at).length() > LONGEST_WRAPPED_LINE) {
                return false;
            }
            if (!line.isEmpty() && !text.at(lines.get(at - 1)).isBlank()) {
                breaks++;
                insideSentences += Character.isLowerCase(line.codePointAt(0)) ? 1 : 0;
            }
        }
        return breaks > 0 && insideSentences >= WRAPPED * breaks;
    }
}
