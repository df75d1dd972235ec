package dateline.nlp.tagger;

import dateline.nlp.trained.ModelInput;
import dateline.nlp.trained.WordCache;
import edu.stanford.nlp.process.Americanize;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Parts of speech by CoreNLP's own model: the same tags, save for ties within floating-point error, in a fraction of the time,
 * since what a word adds is kept, and what pairs of tags add is a table.
 *
 * <p>Threads may share it.
 *
 * @see TaggerModel
 */
public final class Tagger {
    /** What the model has in place of words and tags beyond the ends of a sentence. */
    static final String OUTSIDE = "NA";

    /** The word with which every sentence ends, for the model. */
    private static final String END = ".$.";

    private final TaggerModel model;
    private final TagContext context;
    private final RareWordFeatures rareWordFeatures;
    private final TaggerWord outside;
    private final TaggerWord end;
    private final WordCache<TaggerWord> words;

    /** From a model that {@link TaggerModelFile} compiled. */
    public static Tagger read(ModelInput in) throws IOException {
        return new Tagger(TaggerModel.read(in));
    }

    private Tagger(TaggerModel model) {
        this.model = model;
        context = new TagContext(model);
        rareWordFeatures = new RareWordFeatures(model);
        outside = new TaggerWord(OUTSIDE, model);
        end = new TaggerWord(END, model);
        words = new WordCache<>(word -> new TaggerWord(Americanize.americanize(word), model));
    }

    /** How often the texts that it was trained on have a word that is written just so. */
    public ToIntFunction<String> counts() {
        return new WordCounts(model.words());
    }

    /** The tags that a word had in the training texts; none for one that is new. */
    public List<String> seen(String word) {
        return model.words().tags(word);
    }

    /** @return a tag for each word, Penn Treebank */
    public List<String> tag(List<String> sentence) {
        return new Tagging(sentence).tags();
    }

    /** One sentence on its way; place 0 and the last one are outside, the last but one is the sentence's end. */
    private final class Tagging {
        private final List<TaggerWord> sentence;
        /** By place, the best scores up to there, and the second tag before that leads to each: by the tag before and its own. */
        private final double[][][] best;

        private final int[][][] from;

        Tagging(List<String> texts) {
            sentence = new ArrayList<>(texts.size() + 3);
            sentence.add(outside);
            texts.forEach(text -> sentence.add(words.get(text)));
            sentence.add(end);
            sentence.add(outside);
            best = new double[sentence.size()][][];
            from = new int[sentence.size()][][];
        }

        List<String> tags() {
            best[0] = new double[][] {{0}};
            int last = sentence.size() - 2;
            for (int place = 1; place <= last; place++) {
                extend(place, scores(place));
            }
            return trace(last);
        }

        /** The tags a place can have. */
        private int[] candidates(int place) {
            return place <= 0 ? new int[] {context.outside} : sentence.get(place).candidates;
        }

        private double[] scores(int place) {
            TaggerWord word = sentence.get(place);
            double[] scores = word.scores(place == 1, sentence.get(place - 1), sentence.get(place + 1), model);
            if (word.isRare) {
                rareWordFeatures.addContext(sentence, place, scores);
            }
            return scores;
        }

        private void extend(int place, double[] scores) {
            int[] own = candidates(place);
            int[] before = candidates(place - 1);
            int[] secondBefore = candidates(place - 2);
            double[] exponentials = exponentials(scores);
            best[place] = new double[before.length][own.length];
            from[place] = new int[before.length][own.length];
            for (int last = 0; last < before.length; last++) {
                double[] bestHere = best[place][last];
                Arrays.fill(bestHere, Double.NEGATIVE_INFINITY);
                for (int second = 0; second < secondBefore.length; second++) {
                    int pair = context.pair(secondBefore[second], before[last]);
                    double base = best[place - 1][second][last] - context.logSum(pair, exponentials);
                    for (int tag = 0; tag < own.length; tag++) {
                        double score = base + scores[own[tag]] + context.score(pair, own[tag]);
                        if (score > bestHere[tag]) {
                            bestHere[tag] = score;
                            from[place][last][tag] = second;
                        }
                    }
                }
            }
        }

        private static double[] exponentials(double[] scores) {
            double[] exponentials = new double[scores.length];
            for (int tag = 0; tag < scores.length; tag++) {
                exponentials[tag] = Math.exp(scores[tag]);
            }
            return exponentials;
        }

        private List<String> trace(int end) {
            int tag = 0;
            int before = 0;
            for (int last = 0; last < best[end].length; last++) {
                for (int own = 0; own < best[end][last].length; own++) {
                    if (best[end][last][own] > best[end][before][tag]) {
                        before = last;
                        tag = own;
                    }
                }
            }
            String[] tags = new String[end - 1];
            for (int place = end; place > 1; place--) {
                int second = from[place][before][tag];
                tags[place - 2] = model.tags().get(candidates(place - 1)[before]);
                tag = before;
                before = second;
            }
            return List.of(tags);
        }
    }
}
