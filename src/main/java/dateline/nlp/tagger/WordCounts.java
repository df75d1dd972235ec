package dateline.nlp.tagger;

import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** How often the tagger's training texts have a word that is written just so; a verb's rare form counts as its base form. */
final class WordCounts implements ToIntFunction<String> {
    private static final Lemmas LEMMAS = new Lemmas();

    private final TrainingWords training;

    WordCounts(TrainingWords training) {
        this.training = training;
    }

    @Override
    public int applyAsInt(String word) {
        int count = training.count(word);
        return count > 0 || !Character.isLowerCase(word.codePointAt(0))
                ? count
                : Stream.of("VBZ", "VBD", "VBG")
                        .mapToInt(tag -> training.count(LEMMAS.of(word, tag)))
                        .max()
                        .orElse(0);
    }
}
