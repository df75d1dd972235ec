package dateline.nlp.parser;

import dateline.text.DependencyTree;
import java.util.Arrays;

/**
 * Where a parse stands: a stack, a buffer and the arcs drawn so far (arc-standard). Node 0 is the artificial root, the
 * tokens are 1 to n.
 */
final class ParserState {
    static final int NONE = -1;

    private final int size;
    private final int[] stack;
    private int stackSize = 1;
    private int next = 1;
    private final int[] heads;
    private final int[] labels;
    private final int[] leftmost;
    private final int[] secondLeftmost;
    private final int[] rightmost;
    private final int[] secondRightmost;

    ParserState(int tokens) {
        size = tokens;
        stack = new int[tokens + 1];
        heads = filled(NONE);
        labels = new int[tokens + 1];
        leftmost = filled(NONE);
        secondLeftmost = filled(NONE);
        rightmost = filled(NONE);
        secondRightmost = filled(NONE);
    }

    private int[] filled(int value) {
        int[] array = new int[size + 1];
        Arrays.fill(array, value);
        return array;
    }

    boolean isFinal() {
        return stackSize == 1 && next > size;
    }

    /** The node at a depth below the top of the stack, or {@link #NONE}. */
    int stack(int depth) {
        return depth < stackSize ? stack[stackSize - 1 - depth] : NONE;
    }

    /** The node at a place in the buffer, or {@link #NONE}. */
    int buffer(int place) {
        return next + place <= size ? next + place : NONE;
    }

    int label(int node) {
        return node == NONE ? ParserModel.NULL_LABEL : labels[node];
    }

    int leftmost(int node) {
        return node == NONE ? NONE : leftmost[node];
    }

    int secondLeftmost(int node) {
        return node == NONE ? NONE : secondLeftmost[node];
    }

    int rightmost(int node) {
        return node == NONE ? NONE : rightmost[node];
    }

    int secondRightmost(int node) {
        return node == NONE ? NONE : secondRightmost[node];
    }

    boolean canShift() {
        return next <= size;
    }

    boolean canDrawLeft() {
        return stackSize > 2;
    }

    /** The root takes its one dependent when all else is done. */
    boolean canDrawRight() {
        return stackSize > 2 || (stackSize == 2 && next > size);
    }

    void shift() {
        stack[stackSize++] = next++;
    }

    /** Hangs the second node of the stack below the first. */
    void drawLeft(int label) {
        int head = stack(0);
        int dependent = stack(1);
        draw(head, dependent, label);
        if (leftmost[head] == NONE || dependent < leftmost[head]) {
            secondLeftmost[head] = leftmost[head];
            leftmost[head] = dependent;
        }
        stack[stackSize - 2] = head;
        stackSize--;
    }

    /** Hangs the first node of the stack below the second. */
    void drawRight(int label) {
        int dependent = stack(0);
        int head = stack(1);
        draw(head, dependent, label);
        if (dependent > rightmost[head]) {
            secondRightmost[head] = rightmost[head];
            rightmost[head] = dependent;
        }
        stackSize--;
    }

    private void draw(int head, int dependent, int label) {
        heads[dependent] = head;
        labels[dependent] = label;
    }

    DependencyTree tree(String[] labelNames) {
        int[] treeHeads = new int[size];
        String[] relations = new String[size];
        for (int token = 0; token < size; token++) {
            treeHeads[token] = heads[token + 1] == 0 ? DependencyTree.ROOT : heads[token + 1] - 1;
            relations[token] = labelNames[labels[token + 1]];
        }
        return new DependencyTree(treeHeads, relations);
    }
}
