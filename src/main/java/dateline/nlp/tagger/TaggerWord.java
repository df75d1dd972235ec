package dateline.nlp.tagger;

import java.util.LinkedHashSet;
import java.util.Set;

/** What the tagger knows of a word by itself, and what the word adds to the scores of tags. Immutable. */
final class TaggerWord {
    /** Words that stood less often in the training texts are judged by their form, too. */
    private static final int RARE = 5;

    private static final int PREVIOUS_WORD = 0;
    private static final int WORD = 1;
    private static final int NEXT_WORD = 2;

    final String text;
    final boolean isRare;
    final String shape;
    final String cluster;
    /** The numbers of the tags that it can have. */
    final int[] candidates;

    /** The scores that it gives its own tags, as the first word of a sentence or later. */
    private final double[] first;

    private final double[] later;

    /** What it adds as the word before, and as the word after. */
    private final int[] asPrevious;

    private final int[] asNext;

    /** @param text spelled as the model knows it */
    TaggerWord(String text, TaggerModel model) {
        this.text = text;
        isRare = model.words().count(text) < RARE;
        shape = RareWordFeatures.shape(text);
        cluster = model.cluster(text);
        candidates = candidates(model.tags(text), model);
        asPrevious = model.weights(PREVIOUS_WORD, text);
        asNext = model.weights(NEXT_WORD, text);
        later = new double[model.tags().size()];
        model.add(WORD, text, later);
        first = isRare ? later.clone() : later;
        if (isRare) {
            RareWordFeatures features = new RareWordFeatures(model);
            features.addForm(this, later);
            features.addForm(this, first);
            features.addCaseLater(text, later);
            features.addCaseFirst(text, first);
        }
    }

    /** Past tense and participle, as well as infinitive and present tense, look so alike that a verb seen as one can be the other. */
    private static int[] candidates(Iterable<String> seen, TaggerModel model) {
        Set<String> tags = new LinkedHashSet<>();
        seen.forEach(tags::add);
        addOther(tags, "VBN", "VBD");
        addOther(tags, "VB", "VBP");
        return tags.stream().mapToInt(model.tags()::indexOf).toArray();
    }

    private static void addOther(Set<String> tags, String one, String other) {
        if (tags.contains(one) || tags.contains(other)) {
            tags.add(one);
            tags.add(other);
        }
    }

    /** The scores of its tags between two words, before those that depend on the tags of the words before. */
    double[] scores(boolean isFirst, TaggerWord previous, TaggerWord next, TaggerModel model) {
        double[] scores = (isFirst ? first : later).clone();
        model.add(previous.asPrevious, scores);
        model.add(next.asNext, scores);
        return scores;
    }
}
