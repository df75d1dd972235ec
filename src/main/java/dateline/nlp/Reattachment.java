package dateline.nlp;

import dateline.text.DependencyTree;
import java.util.stream.IntStream;

/** Another tree over the same tokens, some of which hang elsewhere. */
final class Reattachment {
    private final int[] heads;
    private final String[] relations;

    Reattachment(DependencyTree tree) {
        this.heads = IntStream.range(0, tree.size()).map(tree::head).toArray();
        this.relations =
                IntStream.range(0, tree.size()).mapToObj(tree::relation).toArray(String[]::new);
    }

    /** Hangs a token, with all below it, on a head; {@link DependencyTree#ROOT} makes it a root. */
    Reattachment move(int token, int head, String relation) {
        heads[token] = head;
        return relabel(token, relation);
    }

    Reattachment relabel(int token, String relation) {
        relations[token] = relation;
        return this;
    }

    DependencyTree tree() {
        return new DependencyTree(heads, relations);
    }
}
