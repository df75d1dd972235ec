package dateline.extract.statement;

import dateline.text.SourceText;
import dateline.text.Span;
import dateline.text.Token;
import java.util.Arrays;
import java.util.List;

/**
 * What stands between quotation marks in one paragraph, as news really sets them: straight, curly, doubled apostrophes,
 * single quotes beside apostrophes, nested, and opened without being closed (the next paragraph then goes on).
 *
 * @param spans the outermost quotations in text order, each with its marks
 */
record Quotations(List<Span> spans) {
    private static final String SINGLE_MARKS = QuotationScanner.OPENING + QuotationScanner.CLOSING + "'\u2018\u2019`";

    Quotations {
        spans = List.copyOf(spans);
    }

    static Quotations in(SourceText text, Span paragraph) {
        return new QuotationScanner(text.at(paragraph), paragraph.begin(), text).scan();
    }

    /** Whether this word is a quotation mark, or two apostrophes that stand for one. */
    static boolean isMark(String word) {
        return word.equals("\"")
                || word.equals("''")
                || word.equals("``")
                || word.length() == 1 && SINGLE_MARKS.contains(word);
    }

    /** The number of the quotation that each token stands in, its marks included, or {@link Passage#NONE}. */
    int[] numbers(Token[] tokens) {
        int[] found = new int[tokens.length];
        Arrays.fill(found, Passage.NONE);
        int from = 0;
        for (int number = 0; number < spans.size(); number++) {
            for (int at = from; at < tokens.length; at++) {
                if (tokens[at].span().begin() >= spans.get(number).end()) {
                    break;
                }
                if (tokens[at].span().overlaps(spans.get(number))) {
                    found[at] = number;
                    from = at;
                }
            }
        }
        return found;
    }
}
