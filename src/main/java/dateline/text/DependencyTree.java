package dateline.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The grammar of one sentence: each token's head and its relation to it (Universal Dependencies, basic).
 *
 * <p>Tokens are named by their index in the sentence, from 0. Immutable. The tree is made whole when built: a cycle is
 * refused.
 *
 * @see <a href="https://universaldependencies.org/u/dep/">the relations</a>
 */
public final class DependencyTree {
    /** The head of a sentence's root. */
    public static final int ROOT = -1;

    private final int[] heads;
    private final String[] relations;
    private final int[][] children;

    /**
     * @param heads for each token the index of its head, or {@link #ROOT}
     * @param relations for each token its relation to its head, such as {@code nsubj} or {@code nmod:of}
     */
    public DependencyTree(int[] heads, String[] relations) {
        if (heads.length != relations.length) {
            throw new IllegalArgumentException(heads.length + " heads, but " + relations.length + " relations");
        }
        this.heads = heads.clone();
        this.relations = relations.clone();
        this.children = children(heads);
        for (int token = 0; token < heads.length; token++) {
            depth(token);
        }
    }

    private static int[][] children(int[] heads) {
        int[] counts = new int[heads.length];
        for (int head : heads) {
            if (head != ROOT) {
                counts[head]++;
            }
        }
        int[][] children = new int[heads.length][];
        Arrays.setAll(children, head -> new int[counts[head]]);
        for (int token = heads.length - 1; token >= 0; token--) {
            if (heads[token] != ROOT) {
                children[heads[token]][--counts[heads[token]]] = token;
            }
        }
        return children;
    }

    public int size() {
        return heads.length;
    }

    /** The index of the head, or {@link #ROOT}. */
    public int head(int token) {
        return heads[token];
    }

    /** The relation to the head, with its subtype where it has one ({@code obl:agent}). */
    public String relation(int token) {
        return relations[token];
    }

    /** Whether the relation to the head is one of these, subtypes aside ({@code obl} also means {@code obl:tmod}). */
    public boolean is(int token, String... wanted) {
        String relation = relations[token];
        for (String one : wanted) {
            if (relation.startsWith(one)
                    && (relation.length() == one.length() || relation.charAt(one.length()) == ':')) {
                return true;
            }
        }
        return false;
    }

    /** The dependents of a token, in text order. */
    public IntStream children(int token) {
        return Arrays.stream(children[token]);
    }

    /** The dependents in one of these relations, in text order. */
    public IntStream children(int token, String... wanted) {
        int[] found = new int[children[token].length];
        int count = 0;
        for (int child : children[token]) {
            if (is(child, wanted)) {
                found[count++] = child;
            }
        }
        return Arrays.stream(found, 0, count);
    }

    /** Whether a token has a dependent in one of these relations. */
    public boolean has(int token, String... wanted) {
        for (int child : children[token]) {
            if (is(child, wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code below} is {@code above} or stands somewhere under it. */
    public boolean dominates(int above, int below) {
        for (int at = below; at != ROOT; at = heads[at]) {
            if (at == above) {
                return true;
            }
        }
        return false;
    }

    /** The steps from a token up to its root. */
    public int depth(int token) {
        int depth = 0;
        for (int at = heads[token]; at != ROOT; at = heads[at]) {
            if (++depth > heads.length) {
                throw new IllegalArgumentException("token " + token + " stands in a cycle");
            }
        }
        return depth;
    }

    /** Heads and relations side by side, for tests and debugging. */
    @Override
    public String toString() {
        return IntStream.range(0, heads.length)
                .mapToObj(token -> relations[token] + "(" + heads[token] + "," + token + ")")
                .toList()
                .toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DependencyTree tree
                && Arrays.equals(heads, tree.heads)
                && List.of(relations).equals(List.of(tree.relations));
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(heads) + Arrays.hashCode(relations);
    }
}
