package dateline.nlp;

import dateline.text.NameTag;
import edu.stanford.nlp.process.Americanize;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Names by CoreNLP's own model: the same labels, save for ties within floating-point error, in a fraction of the time, since
 * what a word adds is kept.
 *
 * <p>Threads may share it.
 *
 * @see NameModel
 */
final class NameTagger {
    /** How far the words stand that are looked at wherever they stand. */
    private static final int WINDOW = 5;

    /** The words before and after these tell little, and those beyond are looked at. */
    private static final int SHORT = 3;

    private final NameModel model;
    private final NameWord outside;
    private final WordCache<NameWord> words;

    NameTagger(NameModel model) {
        this.model = model;
        outside = NameWord.outside(model);
        words = new WordCache<>(word -> new NameWord(Americanize.americanize(word), model));
    }

    /** @param tags one per word, Penn Treebank */
    List<NameTag> tag(List<String> sentence, List<String> tags) {
        return new Tagging(sentence, tags).labels();
    }

    /** One sentence on its way. */
    private final class Tagging {
        private final List<NameWord> sentence = new ArrayList<>();
        private final NameOccurrences occurrences;
        /** By place and label, the label before on the best way there. */
        private final int[][] from;

        Tagging(List<String> texts, List<String> tags) {
            texts.forEach(text -> sentence.add(words.get(text)));
            occurrences =
                    new NameOccurrences(sentence.stream().map(word -> word.text).toList(), tags);
            from = new int[texts.size()][model.labels.size()];
        }

        /** The word at a place, which may lie beyond the sentence's ends. */
        private NameWord word(int place) {
            return place >= 0 && place < sentence.size() ? sentence.get(place) : outside;
        }

        List<NameTag> labels() {
            double[] best = new double[model.labels.size()];
            Arrays.fill(best, Double.NEGATIVE_INFINITY);
            best[model.labels.indexOf(NameTag.NONE)] = 0;
            for (int place = 0; place < sentence.size(); place++) {
                best = extend(best, place);
            }
            return trace(best);
        }

        private double[] extend(double[] before, int place) {
            double[] scores = scores(place);
            double[] pairs = pairScores(place);
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
            NameTag[] labels = new NameTag[sentence.size()];
            for (int place = labels.length - 1; place >= 0; place--) {
                labels[place] = model.labels.get(label);
                label = from[place][label];
            }
            return List.of(labels);
        }

        private double[] scores(int place) {
            NameWord previous = word(place - 1);
            NameWord word = word(place);
            NameWord next = word(place + 1);
            double[] scores = word.own.clone();
            add(previous.asPrevious, scores);
            add(next.asNext, scores);
            addWindow(place, scores);
            String shape = word.shape;
            model.add(previous.text + "..." + shape + "-PW_CTYPE", scores);
            model.add(shape + "..." + next.text + "-NW_CTYPE", scores);
            model.add(previous.shape + "..." + shape + "-PCTYPE", scores);
            model.add(shape + "..." + next.shape + "-CNTYPE", scores);
            model.add(previous.shape + "..." + shape + "..." + next.shape + "-PCNTYPE", scores);
            if (previous.text.length() <= SHORT) {
                model.add(word(place - 2).text + "..." + shape + "-PPW_CTYPE", scores);
            }
            if (next.text.length() <= SHORT) {
                model.add(word(place + 2).text + "..." + shape + "-NNW_CTYPE", scores);
            }
            occurrences.patterns(place).forEach(pattern -> model.add(pattern, scores));
            return scores;
        }

        private void addWindow(int place, double[] scores) {
            for (int distance = 1; distance <= WINDOW; distance++) {
                if (isNew(place, distance, -1)) {
                    add(word(place - distance).asEarlier, scores);
                }
                if (isNew(place, distance, 1)) {
                    add(word(place + distance).asLater, scores);
                }
            }
        }

        /** Whether the word at a distance is not among the nearer ones on the same side. */
        private boolean isNew(int place, int distance, int side) {
            String text = word(place + side * distance).text;
            for (int nearer = 1; nearer < distance; nearer++) {
                if (word(place + side * nearer).text.equals(text)) {
                    return false;
                }
            }
            return true;
        }

        private double[] pairScores(int place) {
            NameWord previous = word(place - 1);
            NameWord word = word(place);
            double[] scores = word.ownPair.clone();
            add(previous.asPreviousPair, scores);
            add(word(place + 1).asNextPair, scores);
            model.addToPairs(previous.text + '-' + word.text + "-PSEQW2", scores);
            model.addToPairs(previous.cluster + '-' + word.cluster + "-PSEQpcDS", scores);
            model.addToPairs(previous.shape + '-' + word.shape + "-TYPES", scores);
            return scores;
        }

        private static void add(double[] more, double[] scores) {
            for (int at = 0; at < scores.length; at++) {
                scores[at] += more[at];
            }
        }
    }
}
