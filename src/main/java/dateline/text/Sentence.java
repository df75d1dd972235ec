package dateline.text;

import java.util.List;

/**
 * A sentence of an article: its tokens and how they depend on each other.
 *
 * @param index its place in the article, from 0
 * @param tokens at least one, in text order
 * @param tree one node per token
 */
public record Sentence(int index, List<Token> tokens, DependencyTree tree) {
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty() || tokens.size() != tree.size()) {
            throw new IllegalArgumentException(tokens.size() + " tokens, but a tree of " + tree.size());
        }
    }

    /** From its first token to its last. */
    public Span span() {
        return new Span(
                tokens.getFirst().span().begin(), tokens.getLast().span().end());
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    /** The span from one token to another, both included. */
    public Span spanOf(int first, int last) {
        return new Span(
                tokens.get(first).span().begin(), tokens.get(last).span().end());
    }

    /** The tokens that overlap a span, in text order. */
    public List<Token> tokensIn(Span span) {
        return tokens.stream().filter(token -> token.span().overlaps(span)).toList();
    }
}
