package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DependencyTreeTest {
    /** Russia 's leader was told . */
    private final DependencyTree tree = new DependencyTree(
            new int[] {2, 0, 4, 4, DependencyTree.ROOT, 4},
            new String[] {"nmod:poss", "case", "nsubj:pass", "aux:pass", "root", "punct"});

    @Test
    void a_relation_is_asked_for_without_its_subtype() {
        assertThat(tree.is(2, "nsubj")).isTrue();
        assertThat(tree.is(2, "nsubj:pass")).isTrue();
        assertThat(tree.is(2, "ns")).isFalse();
    }

    @Test
    void children_stand_in_text_order() {
        assertThat(tree.children(4)).containsExactly(2, 3, 5);
    }

    @Test
    void a_cycle_is_no_tree() {
        assertThatThrownBy(() -> new DependencyTree(new int[] {1, 0}, new String[] {"dep", "dep"}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cycle");
    }
}
