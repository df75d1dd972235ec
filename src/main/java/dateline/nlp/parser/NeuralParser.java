package dateline.nlp.parser;

import dateline.nlp.trained.ModelInput;
import dateline.text.DependencyTree;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * A greedy arc-standard parser over CoreNLP's own model: the same trees, save for ties within floating-point error, in a
 * fraction of the time, since the hidden layer is a sum of kept contributions rather than of products.
 *
 * <p>Threads may share it.
 *
 * @see ParserModel
 */
public final class NeuralParser {
    private final ParserModel model;
    private final Contributions contributions;
    private final int arcLabels;
    private final int shift;

    /** From a model that {@link ParserModelFile} compiled. */
    public static NeuralParser read(ModelInput in) throws IOException {
        return new NeuralParser(ParserModel.read(in));
    }

    private NeuralParser(ParserModel model) {
        this.model = model;
        this.contributions = new Contributions(model);
        this.arcLabels = model.labels.length - 1;
        this.shift = model.transitions() - 1;
    }

    /** @param tags one per word, Penn Treebank */
    public DependencyTree parse(List<String> words, List<String> tags) {
        return new Parse(words, tags).tree();
    }

    /** One sentence on its way. */
    private final class Parse {
        private final int[] words;
        private final int[] tags;
        private final ParserState state;
        private final float[] hidden = new float[model.hiddenSize];
        private final float[] scores = new float[model.transitions()];

        Parse(List<String> wordTexts, List<String> tagTexts) {
            int size = wordTexts.size();
            words = new int[size + 1];
            tags = new int[size + 1];
            words[0] = ParserModel.ROOT;
            tags[0] = ParserModel.ROOT;
            for (int token = 0; token < size; token++) {
                words[token + 1] = model.word(wordTexts.get(token));
                tags[token + 1] = model.tag(tagTexts.get(token));
            }
            state = new ParserState(size);
        }

        DependencyTree tree() {
            while (!state.isFinal()) {
                apply(best());
            }
            return state.tree(model.labels);
        }

        private int best() {
            if (!state.canDrawRight()) {
                return shift;
            }
            activate();
            score();
            int begin = state.canDrawLeft() ? 0 : arcLabels;
            int end = state.canShift() ? shift + 1 : shift;
            int best = -1;
            for (int transition = begin; transition < end; transition++) {
                if ((best < 0 || scores[transition] > scores[best]) && isAllowed(transition)) {
                    best = transition;
                }
            }
            return best;
        }

        /** The root's dependent, and nothing else, hangs by the first label, "root". */
        private boolean isAllowed(int transition) {
            boolean right = transition >= arcLabels && transition < shift;
            return !right || state.stack(1) != 0 || transition == arcLabels;
        }

        private void apply(int transition) {
            if (transition == shift) {
                state.shift();
            } else if (transition < arcLabels) {
                state.drawLeft(transition + 1);
            } else {
                state.drawRight(transition - arcLabels + 1);
            }
        }

        private void activate() {
            contributions.reset(hidden);
            for (int place = 0; place < 3; place++) {
                addWord(state.stack(2 - place), place);
                addWord(state.buffer(place), 3 + place);
            }
            for (int depth = 0; depth < 2; depth++) {
                int node = state.stack(depth);
                int slot = 6 * depth;
                addChild(state.leftmost(node), slot);
                addChild(state.rightmost(node), slot + 1);
                addChild(state.secondLeftmost(node), slot + 2);
                addChild(state.secondRightmost(node), slot + 3);
                addChild(state.leftmost(state.leftmost(node)), slot + 4);
                addChild(state.rightmost(state.rightmost(node)), slot + 5);
            }
        }

        private void addChild(int node, int slot) {
            if (node != ParserState.NONE) {
                addWord(node, 6 + slot);
                contributions.addLabel(state.label(node), slot, hidden);
            }
        }

        private void addWord(int node, int slot) {
            if (node != ParserState.NONE) {
                contributions.addWord(words[node], tags[node], slot, hidden);
            }
        }

        /** The hidden layer's activation is the cube. */
        private void score() {
            for (int unit = 0; unit < hidden.length; unit++) {
                hidden[unit] *= hidden[unit] * hidden[unit];
            }
            Arrays.fill(scores, 0);
            model.output.addProduct(hidden, scores);
        }
    }
}
