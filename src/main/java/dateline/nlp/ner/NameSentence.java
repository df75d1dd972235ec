package dateline.nlp.ner;

import java.util.List;

/** A sentence as the name model looks at it: what each word, with those around it, adds to the scores of labels. */
final class NameSentence {
    /** How far the words stand that are looked at wherever they stand. */
    private static final int WINDOW = 5;

    /** Next to words that are no longer the word beyond is looked at, too. */
    private static final int SHORT = 3;

    private static final RollingHash DOTS = RollingHash.of("...");
    private static final RollingHash DASH = RollingHash.of("-");
    private static final RollingHash PREVIOUS_WORD_SHAPE = ofLabels("-PW_CTYPE");
    private static final RollingHash SHAPE_NEXT_WORD = ofLabels("-NW_CTYPE");
    private static final RollingHash PREVIOUS_SHAPE_SHAPE = ofLabels("-PCTYPE");
    private static final RollingHash SHAPE_NEXT_SHAPE = ofLabels("-CNTYPE");
    private static final RollingHash THREE_SHAPES = ofLabels("-PCNTYPE");
    private static final RollingHash WORD_BEFORE_SHORT_SHAPE = ofLabels("-PPW_CTYPE");
    private static final RollingHash WORD_AFTER_SHORT_SHAPE = ofLabels("-NNW_CTYPE");
    private static final RollingHash WORDS = ofPairs("-PSEQW2");
    private static final RollingHash CLUSTERS = ofPairs("-PSEQpcDS");
    private static final RollingHash SHAPES = ofPairs("-TYPES");

    private final List<NameWord> words;
    private final NameOccurrences occurrences;
    private final NameWord outside;
    private final NameModel model;

    /**
     * @param tags one per word, Penn Treebank
     * @param outside what stands beyond the sentence's ends
     */
    NameSentence(List<NameWord> words, List<String> tags, NameWord outside, NameModel model) {
        this.words = words;
        this.occurrences =
                new NameOccurrences(words.stream().map(word -> word.text).toList(), tags);
        this.outside = outside;
        this.model = model;
    }

    private static RollingHash ofLabels(String template) {
        return RollingHash.of(template + NameModel.OF_LABELS);
    }

    private static RollingHash ofPairs(String template) {
        return RollingHash.of(template + NameModel.OF_PAIRS);
    }

    private NameWord word(int place) {
        return place >= 0 && place < words.size() ? words.get(place) : outside;
    }

    /** The score of each label of a word. */
    double[] scores(int place) {
        NameWord previous = word(place - 1);
        NameWord word = word(place);
        NameWord next = word(place + 1);
        double[] scores = word.own.clone();
        add(previous.asPrevious, scores);
        add(next.asNext, scores);
        addWindow(place, scores);
        RollingHash shapeAfter = DOTS.then(word.shape);
        RollingHash shapeBefore = word.shape.then(DOTS);
        model.add(previous.print.then(shapeAfter).then(PREVIOUS_WORD_SHAPE), scores);
        model.add(shapeBefore.then(next.print).then(SHAPE_NEXT_WORD), scores);
        model.add(previous.shape.then(shapeAfter).then(PREVIOUS_SHAPE_SHAPE), scores);
        model.add(shapeBefore.then(next.shape).then(SHAPE_NEXT_SHAPE), scores);
        model.add(previous.shape.then(DOTS).then(shapeBefore).then(next.shape).then(THREE_SHAPES), scores);
        if (previous.text.length() <= SHORT) {
            model.add(word(place - 2).print.then(shapeAfter).then(WORD_BEFORE_SHORT_SHAPE), scores);
        }
        if (next.text.length() <= SHORT) {
            model.add(word(place + 2).print.then(shapeAfter).then(WORD_AFTER_SHORT_SHAPE), scores);
        }
        occurrences.patterns(place).forEach(pattern -> model.add(ofLabels(pattern), scores));
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

    /** The score of each {@linkplain NameModel#pair pair} of labels of the word before and a word. */
    double[] pairScores(int place) {
        NameWord previous = word(place - 1);
        NameWord word = word(place);
        double[] scores = word.ownPair.clone();
        add(previous.asPreviousPair, scores);
        add(word(place + 1).asNextPair, scores);
        model.add(previous.print.then(DASH).then(word.print).then(WORDS), scores);
        model.add(previous.cluster.then(DASH).then(word.cluster).then(CLUSTERS), scores);
        model.add(previous.shape.then(DASH).then(word.shape).then(SHAPES), scores);
        return scores;
    }

    private static void add(double[] more, double[] scores) {
        for (int at = 0; at < scores.length; at++) {
            scores[at] += more[at];
        }
    }
}
