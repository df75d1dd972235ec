package dateline.resolve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Words without their endings (Porter2), so that "arrested" and "arrest" meet. */
final class Stems {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 3;

    private Stems() {}

    static Stream<String> of(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST)
                .map(Stems::stem);
    }

    /** Each with how often it comes. */
    static Map<String, Integer> counted(String text, Pool pool) {
        Map<String, Integer> counts = new HashMap<>();
        of(text).map(pool::shared).forEach(stem -> counts.merge(stem, 1, Integer::sum));
        return counts;
    }

    private static String stem(String word) {
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
