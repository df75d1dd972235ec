package dateline.extract.statement;

import dateline.model.QuotationType;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Makes spans of the tokens that play a role, as the graph contract draws their borders. */
final class Spans {
    private static final String TRAILING = ".,;:-\u2013\u2014";

    private Spans() {}

    /** Each unbroken row of tokens in the role, without the marks at its ends that do not belong to it. */
    static List<Span> of(Parts parts, Role role) {
        Passage passage = parts.passage();
        List<Span> spans = new ArrayList<>();
        int to = parts.window().to();
        for (int at = parts.window().from(); at < to; at++) {
            if (parts.role(at) == role) {
                int end = at;
                while (end + 1 < to && parts.role(end + 1) == role) {
                    end++;
                }
                addTrimmed(passage, at, end, role, spans);
                at = end;
            }
        }
        return spans;
    }

    private static void addTrimmed(Passage passage, int first, int last, Role role, List<Span> spans) {
        int begin = first;
        int end = role == Role.CONTENT ? withoutDate(passage, first, last) : last;
        boolean changed = true;
        while (changed && begin <= end) {
            changed = false;
            if (role == Role.CUE) {
                break;
            }
            if (isWrapped(passage, begin, end)) {
                begin++;
                end--;
                changed = true;
            } else if (isLoose(passage, begin, begin, end)
                    || TRAILING.contains(passage.token(begin).text())) {
                begin++;
                changed = true;
            } else if (isLoose(passage, end, begin, end)
                    || isTrailing(passage, end, begin) && !closesApposition(passage, begin, end, role)) {
                end--;
                changed = true;
            }
        }
        if (begin <= end) {
            spans.add(passage.spanOf(begin, end));
        }
    }

    /** A full date behind a comma, as captions end with one, is the writer's. */
    private static int withoutDate(Passage passage, int first, int last) {
        int comma = last - 4;
        boolean date = comma > first
                && passage.quotation[last] == Passage.NONE
                && passage.token(comma).text().equals(",")
                && passage.token(comma + 1).isProperNoun()
                && passage.token(comma + 2).tag().equals("CD")
                && passage.token(comma + 3).text().equals(",")
                && passage.token(last).text().matches("(19|20)\\d\\d");
        return date ? comma : last;
    }

    /** Whether one quotation holds the whole stretch, marks included. */
    private static boolean isWrapped(Passage passage, int begin, int end) {
        return begin < end
                && passage.isMark(begin)
                && passage.isMark(end)
                && passage.quotation[begin] != Passage.NONE
                && passage.quotation[begin] == passage.quotation[end];
    }

    /** A quotation mark at an end whose counterpart lies outside the stretch. */
    private static boolean isLoose(Passage passage, int mark, int begin, int end) {
        if (!passage.isMark(mark)) {
            return false;
        }
        int quotation = passage.quotation[mark];
        if (quotation == Passage.NONE) {
            return mark == begin || begin == end;
        }
        int other = mark == begin ? end : begin;
        Span whole = passage.quotations.get(quotation);
        Span stretch = passage.spanOf(Math.min(mark, other), Math.max(mark, other));
        return !stretch.contains(whole);
    }

    /** The sentence's own final mark; one before a closing quotation mark belongs to the words. */
    private static boolean isTrailing(Passage passage, int end, int begin) {
        if (end == begin || !TRAILING.contains(passage.token(end).text())) {
            return false;
        }
        boolean markFollows = end + 1 < passage.size() && passage.isMark(end + 1);
        return !(markFollows && passage.quotation[end] != Passage.NONE);
    }

    /** "Ana Petrova, the mayor," said so: a source holds the second comma around an apposition as it holds the first. */
    private static boolean closesApposition(Passage passage, int begin, int end, Role role) {
        String mark = passage.token(end).text();
        return role == Role.SOURCE
                && !mark.equals(".")
                && IntStream.range(begin, end)
                        .anyMatch(at -> passage.token(at).text().equals(mark));
    }

    /** How much of the content is quoted. */
    static QuotationType type(Parts parts) {
        Passage passage = parts.passage();
        boolean quoted = false;
        boolean plain = false;
        for (int at = parts.window().from(); at < parts.window().to(); at++) {
            boolean word = Character.isLetterOrDigit(passage.token(at).text().codePointAt(0));
            if (word && parts.role(at) == Role.CONTENT) {
                quoted |= passage.quotation[at] != Passage.NONE;
                plain |= passage.quotation[at] == Passage.NONE;
            }
        }
        return quoted ? (plain ? QuotationType.MIXED : QuotationType.DIRECT) : QuotationType.INDIRECT;
    }
}
