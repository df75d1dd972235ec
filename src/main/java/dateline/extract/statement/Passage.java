package dateline.extract.statement;

import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.SourceText;
import dateline.text.Span;
import dateline.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A paragraph's tokens in one row, with their trees and quotations: the stretch of text in which a statement's parts are
 * looked for. Tokens are named by their place in the row. A paragraph that ends with a colon goes on with the next one.
 */
final class Passage {
    static final int NONE = -1;

    final SourceText source;
    final Token[] tokens;
    /** The sentence of each token, counted from the passage's first. */
    final int[] sentence;
    /** Where each sentence begins; one more entry at the end. */
    final int[] starts;

    final int[] head;
    final String[] relation;
    final int[][] children;
    /** The number of the quotation that a token stands in (its marks included), or {@link #NONE}. */
    final int[] quotation;

    final List<Span> quotations;
    /** Where its first sentence stands in the article. */
    final int firstSentence;

    Passage(SourceText source, List<Sentence> sentences, Quotations quotations) {
        this.source = source;
        this.firstSentence = sentences.getFirst().index();
        int size = sentences.stream().mapToInt(Sentence::size).sum();
        tokens = new Token[size];
        sentence = new int[size];
        starts = new int[sentences.size() + 1];
        head = new int[size];
        relation = new String[size];
        children = new int[size][];
        int at = 0;
        for (int number = 0; number < sentences.size(); number++) {
            starts[number] = at;
            at = append(sentences.get(number), number, at);
        }
        starts[sentences.size()] = at;
        this.quotations = quotations.spans();
        quotation = quotations.numbers(tokens);
    }

    private int append(Sentence one, int number, int base) {
        DependencyTree tree = one.tree();
        for (int token = 0; token < one.size(); token++) {
            int at = base + token;
            tokens[at] = one.token(token);
            sentence[at] = number;
            head[at] = tree.head(token) == DependencyTree.ROOT ? NONE : base + tree.head(token);
            relation[at] = tree.relation(token);
            children[at] = tree.children(token).map(child -> base + child).toArray();
        }
        return base + one.size();
    }

    int size() {
        return tokens.length;
    }

    Token token(int at) {
        return tokens[at];
    }

    /** The span from one token to another, both included. */
    Span spanOf(int first, int last) {
        return new Span(tokens[first].span().begin(), tokens[last].span().end());
    }

    /** The token at an offset, in code points; in a gap the next one, at the end the last. */
    int tokenAt(int offset) {
        int low = 0;
        int high = size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens[middle].span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean isMark(int at) {
        return Quotations.isMark(tokens[at].text());
    }

    /** The quotation inside a quotation that holds this token. */
    Optional<Span> innerQuotation(int at) {
        if (quotation[at] == NONE) {
            return Optional.empty();
        }
        Span outer = quotations.get(quotation[at]);
        Span inside = new Span(outer.begin() + 1, outer.end() - 1);
        return Quotations.in(source, inside).spans().stream()
                .filter(tokens[at].span()::overlaps)
                .findFirst();
    }

    /** Whether a sentence, counted from the passage's first, is quoted throughout. */
    boolean isQuoted(int sentence) {
        return IntStream.range(starts[sentence], starts[sentence + 1])
                .allMatch(at -> quotation[at] != NONE
                        || !Character.isLetterOrDigit(tokens[at].text().codePointAt(0)));
    }

    boolean isOneWord(Span stretch) {
        return source.at(stretch).indexOf(' ') < 0;
    }

    /** The relation without its subtype, save for those that change who acts. */
    boolean is(int at, String wanted) {
        String relation = this.relation[at];
        return relation.startsWith(wanted)
                && (relation.length() == wanted.length() || relation.charAt(wanted.length()) == ':');
    }

    /** The first child in one of these relations, or {@link #NONE}. */
    int child(int at, String... wanted) {
        for (int child : children[at]) {
            for (String one : wanted) {
                if (is(child, one)) {
                    return child;
                }
            }
        }
        return NONE;
    }

    boolean dominates(int above, int below) {
        for (int at = below; at != NONE; at = head[at]) {
            if (at == above) {
                return true;
            }
        }
        return false;
    }
}
