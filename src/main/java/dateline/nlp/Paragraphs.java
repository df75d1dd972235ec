package dateline.nlp;

import dateline.text.SourceText;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        Lines read = new Lines(text, isWrapped(text, lines));
        lines.forEach(read::add);
        return new Paragraphs(read.prose, read.marked);
    }

    /** The lines on their way into paragraphs. */
    private static final class Lines {
        private final SourceText text;
        private final boolean wrapped;
        private final Boilerplate boilerplate = new Boilerplate();
        private final List<Span> prose = new ArrayList<>();
        private final List<Span> marked = new ArrayList<>();
        /** Whether a wrapped line goes on with the last paragraph. */
        private boolean open;

        Lines(SourceText text, boolean wrapped) {
            this.text = text;
            this.wrapped = wrapped;
        }

        void add(Span line) {
            if (text.at(line).isBlank()) {
                open = false;
                return;
            }
            Optional<Span> foreign = boilerplate.in(text, line);
            foreign.ifPresent(marked::add);
            addProse(foreign.map(span -> new Span(line.begin(), span.begin())).orElse(line));
        }

        private void addProse(Span line) {
            if (wrapped && open && !line.isEmpty()) {
                prose.add(prose.removeLast().union(line));
            } else if (!line.isEmpty()) {
                prose.add(line);
            }
            open = !line.isEmpty();
        }
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
