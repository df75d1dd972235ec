package dateline.nlp.ner;

import java.util.LinkedHashSet;
import java.util.Set;

/** What a word adds to the scores of labels, its own and those of the words around it. Immutable. */
final class NameWord {
    private static final int LONGEST_AFFIX = 6;

    final String text;
    /** Of its text, its shape and its cluster. */
    final RollingHash print;

    final RollingHash shape;
    final RollingHash cluster;
    /** What it adds to its own label, and to that of the word after it and of the word before it. */
    final double[] own;

    final double[] asPrevious;
    final double[] asNext;
    /** What it adds to labels of the five words after it, and of the five before it. */
    final double[] asEarlier;

    final double[] asLater;
    /** What it adds to pairs of labels: to its own with the one before it, and to the pair after and the pair before that. */
    final double[] ownPair;

    final double[] asPreviousPair;
    final double[] asNextPair;

    private final NameModel model;

    /** @param text spelled as the model knows it */
    NameWord(String text, NameModel model) {
        this(text, model.shape(text), model.cluster(text), model.cluster(text), model.shape(text), model);
    }

    /** What stands beyond the ends of a sentence. */
    static NameWord outside(NameModel model) {
        return new NameWord("", "", "", "null", "null", model);
    }

    private NameWord(
            String text, String shape, String cluster, String neighbourCluster, String nextShape, NameModel model) {
        this.model = model;
        this.text = text;
        this.print = RollingHash.of(text);
        this.shape = RollingHash.of(shape);
        this.cluster = RollingHash.of(cluster);
        own = labels(text + "-WORD", cluster + "-DISTSIM", shape + "-TYPE", "###");
        affixes(text).forEach(affix -> addLabels('#' + affix + '#', own));
        asPrevious = labels(text + "-PW", neighbourCluster + "-PDISTSIM", shape + "-PTYPE");
        asNext = labels(text + "-NW", neighbourCluster + "-NDISTSIM", shape + "-NTYPE");
        asEarlier = labels(text + "-DISJP");
        asLater = labels(text + "-DISJN");
        ownPair = pairs("PSEQ", text + "-PSEQW", cluster + "-PSEQcDS", shape + "-PSEQcS", shape + "-TPS2");
        asPreviousPair = pairs(text + "-PSEQpW", cluster + "-PSEQpDS", shape + "-PSEQpS");
        asNextPair = pairs(nextShape + "-TNS1");
    }

    private double[] labels(String... features) {
        double[] scores = new double[model.labels().size()];
        for (String feature : features) {
            addLabels(feature, scores);
        }
        return scores;
    }

    private void addLabels(String feature, double[] scores) {
        model.add(RollingHash.of(feature + NameModel.OF_LABELS), scores);
    }

    private double[] pairs(String... features) {
        double[] scores = new double[model.labels().size() * model.labels().size()];
        for (String feature : features) {
            model.add(RollingHash.of(feature + NameModel.OF_PAIRS), scores);
        }
        return scores;
    }

    /** From two signs on, the marks of the word's borders among them; each counts once. */
    private static Set<String> affixes(String word) {
        String marked = '<' + word + '>';
        Set<String> affixes = new LinkedHashSet<>();
        for (int length = 2; length <= Math.min(LONGEST_AFFIX, marked.length()); length++) {
            affixes.add(marked.substring(0, length));
            affixes.add(marked.substring(marked.length() - length));
        }
        return affixes;
    }
}
