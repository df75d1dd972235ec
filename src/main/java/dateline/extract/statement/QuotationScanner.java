package dateline.extract.statement;

import dateline.text.SourceText;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Walks through a paragraph from quotation mark to quotation mark. */
final class QuotationScanner {
    static final String OPENING = "\u201c\u201e\u00ab";
    static final String CLOSING = "\u201d\u00bb";

    private final String string;
    private final int baseChar;
    private final SourceText text;
    private final List<Span> found = new ArrayList<>();

    QuotationScanner(String string, int base, SourceText text) {
        this.string = string;
        this.baseChar = text.charOffset(base);
        this.text = text;
    }

    Quotations scan() {
        int open = -1;
        int depth = 0;
        int at = 0;
        while (at < string.length()) {
            int width = markWidth(at);
            if (width == 0) {
                at = open < 0 && isSingleOpening(at) ? afterSingle(at) : at + 1;
                continue;
            }
            if (open < 0) {
                if (mayOpen(at, width)) {
                    open = at;
                    depth = 1;
                }
            } else {
                depth += isOpening(at, width) ? 1 : -1;
                if (depth == 0) {
                    add(open, at + width);
                    open = -1;
                }
            }
            at += width;
        }
        if (open >= 0 && string.length() - open > 2) {
            add(open, string.stripTrailing().length());
        }
        return new Quotations(found);
    }

    private void add(int begin, int end) {
        found.add(text.spanOfChars(baseChar + begin, baseChar + end));
    }

    /** How many characters the double quotation mark here takes, 0 where there is none. */
    private int markWidth(int at) {
        char mark = string.charAt(at);
        if (mark == '"' || OPENING.indexOf(mark) >= 0 || CLOSING.indexOf(mark) >= 0) {
            return 1;
        }
        boolean doubled = (mark == '\'' || mark == '`') && charAt(at + 1) == mark;
        return doubled ? 2 : 0;
    }

    private boolean isOpening(int at, int width) {
        return OPENING.indexOf(string.charAt(at)) >= 0 || width == 2 && string.charAt(at) == '`';
    }

    /** Some publishers set the closing mark where a quotation opens; an inch sign opens nothing. */
    private boolean mayOpen(int at, int width) {
        boolean wordFollows = !Character.isWhitespace(charAt(at + width));
        boolean wordBefore = Character.isLetterOrDigit(charAt(at - 1));
        return isOpening(at, width) || wordFollows && !wordBefore;
    }

    private boolean isSingleOpening(int at) {
        char mark = string.charAt(at);
        return (mark == '\'' || mark == '\u2018')
                && !Character.isLetterOrDigit(charAt(at - 1))
                && Character.isLetter(charAt(at + 1));
    }

    /** Takes the single-quoted words from here, if the quotation is closed before a double mark; else steps on. */
    private int afterSingle(int begin) {
        for (int at = begin + 2; at < string.length() && markWidth(at) == 0; at++) {
            boolean mark = string.charAt(at) == '\'' || string.charAt(at) == '\u2019';
            if (mark && !Character.isLetterOrDigit(charAt(at + 1)) && !isPluralPossessive(at)) {
                add(begin, at + 1);
                return at + 1;
            }
        }
        return begin + 1;
    }

    /** "the voters' choice": an apostrophe after s with another closing mark still to come. */
    private boolean isPluralPossessive(int at) {
        if (charAt(at - 1) != 's' || charAt(at + 1) != ' ') {
            return false;
        }
        for (int later = at + 1; later < string.length() && markWidth(later) == 0; later++) {
            char mark = string.charAt(later);
            if ((mark == '\'' || mark == '\u2019') && !Character.isLetterOrDigit(charAt(later + 1))) {
                return true;
            }
            if (isSingleOpening(later)) {
                return false;
            }
        }
        return false;
    }

    private char charAt(int at) {
        return at >= 0 && at < string.length() ? string.charAt(at) : ' ';
    }
}
