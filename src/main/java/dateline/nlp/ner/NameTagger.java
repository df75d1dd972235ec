package dateline.nlp.ner;

import dateline.nlp.trained.ModelInput;
import dateline.nlp.trained.WordCache;
import dateline.text.NameTag;
import edu.stanford.nlp.process.Americanize;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Names by CoreNLP's own model: the same labels, save for ties within floating-point error, in a fraction of the time, since
 * what a word adds is kept, and features are looked up without their names being put together.
 *
 * <p>Threads may share it.
 *
 * @see NameModel
 */
public final class NameTagger {
    private final NameModel model;
    private final NameWord outside;
    private final WordCache<NameWord> words;

    /** From a model that {@link NameModelFile} compiled. */
    public static NameTagger read(ModelInput in) throws IOException {
        return new NameTagger(NameModel.read(in));
    }

    private NameTagger(NameModel model) {
        this.model = model;
        outside = NameWord.outside(model);
        words = new WordCache<>(word -> new NameWord(Americanize.americanize(word), model));
    }

    /** @param tags one per word, Penn Treebank */
    public List<NameTag> tag(List<String> sentence, List<String> tags) {
        return new Tagging(sentence.stream().map(words::get).toList(), tags).labels();
    }

    /** One sentence on its way. */
    private final class Tagging {
        private final NameSentence sentence;
        /** By place and label, the label before on the best way there. */
        private final int[][] from;

        Tagging(List<NameWord> words, List<String> tags) {
            sentence = new NameSentence(words, tags, outside, model);
            from = new int[words.size()][model.labels().size()];
        }

        List<NameTag> labels() {
            double[] best = new double[model.labels().size()];
            Arrays.fill(best, Double.NEGATIVE_INFINITY);
            best[model.labels().indexOf(NameTag.NONE)] = 0;
            for (int place = 0; place < from.length; place++) {
                best = extend(best, place);
            }
            return trace(best);
        }

        private double[] extend(double[] before, int place) {
            double[] scores = sentence.scores(place);
            double[] pairs = sentence.pairScores(place);
            double[] best = new double[before.length];
            Arrays.fill(best, Double.NEGATIVE_INFINITY);
            for (int previous = 0; previous < before.length; previous++) {
                for (int label = 0; label < before.length; label++) {
                    double score = before[previous] + pairs[model.pair(previous, label)] + scores[label];
                    if (score > best[label]) {
                        best[label] = score;
                        from[place][label] = previous;
                    }
                }
            }
            return best;
        }

        private List<NameTag> trace(double[] best) {
            int label = 0;
            for (int other = 1; other < best.length; other++) {
                label = best[other] > best[label] ? other : label;
            }
            NameTag[] labels = new NameTag[from.length];
            for (int place = labels.length - 1; place >= 0; place--) {
                labels[place] = model.labels().get(label);
                label = from[place][label];
            }
            return List.of(labels);
        }
    }
}
