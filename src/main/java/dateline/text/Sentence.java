package dateline.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** Whether it ends without a mark, as headlines do. */
    public boolean isHeadline() {
        return Character.isLetterOrDigit(tokens.getLast().text().codePointAt(0));
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

    /**
     * The word of a phrase, or of its pieces, that governs the others: the one nearest to the root, the first of several.
     * A function word or mark is it only where there is nothing else.
     */
    public Optional<Integer> head(List<Span> phrase) {
        List<Integer> words = IntStream.range(0, size())
                .filter(at -> phrase.stream().anyMatch(token(at).span()::overlaps))
                .boxed()
                .toList();
        return words.stream()
                .filter(at -> !tree.is(at, "aux", "cop", "punct", "case"))
                .min(Comparator.comparing(tree::depth))
                .or(() -> words.stream().findFirst());
    }

    /**
     * The head of a phrase for somebody or something. Where a parser took what describes it for its clause ("a poll released
     * in May"), that is the subject of its verb.
     */
    public Optional<Integer> nounHead(Span phrase) {
        return head(List.of(phrase)).map(head -> Optional.of(head)
                .filter(at -> token(at).isVerb())
                .flatMap(verb -> tree.children(verb, "nsubj")
                        .filter(at -> phrase.contains(token(at).span()))
                        .boxed()
                        .findFirst())
                .orElse(head));
    }

    /** Who is meant by a relative pronoun: the word that its clause hangs on; another word stands for itself. */
    public int antecedent(int word) {
        int clause = token(word).tag().startsWith("W") ? tree.head(word) : DependencyTree.ROOT;
        while (clause != DependencyTree.ROOT && tree.is(clause, "conj", "xcomp", "ccomp", "aux")) {
            clause = tree.head(clause);
        }
        return clause != DependencyTree.ROOT && tree.is(clause, "acl") ? tree.head(clause) : word;
    }

    /** The words by which a noun phrase may be known: its head; else one of its name or of what it is called, the last first. */
    public Stream<Integer> namingWords(int head) {
        List<Integer> others =
                tree.children(head, "flat", "compound", "appos", "dep").boxed().toList();
        return Stream.concat(Stream.of(head), others.reversed().stream());
    }

    /** The tokens that overlap a span, in text order. */
    public List<Token> tokensIn(Span span) {
        return tokens.stream().filter(token -> token.span().overlaps(span)).toList();
    }
}
