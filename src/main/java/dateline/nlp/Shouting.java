package dateline.nlp;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Words in capitals that are no acronyms. */
final class Shouting {
    private static final int LONGEST_UNKNOWN_ACRONYM = 3;

    private final Spellings article;
    private final ToIntFunction<String> counts;
    private final Predicate<String> names;

    /** @see TrueCase */
    Shouting(Spellings article, ToIntFunction<String> counts, Predicate<String> names) {
        this.article = article;
        this.counts = counts;
        this.names = names;
    }

    /** "REBELS" as "Rebels", but "NATO" as it is. */
    List<String> lowered(List<String> words) {
        return words.stream()
                .map(word -> isShouted(word) && !isAcronym(word) ? capitalized(word) : word)
                .toList();
    }

    private static boolean isShouted(String word) {
        return word.chars().noneMatch(Character::isLowerCase)
                && word.chars().filter(Character::isLetter).count() > 1;
    }

    private boolean isAcronym(String word) {
        int own = counts.applyAsInt(word);
        int others = counts.applyAsInt(word.toLowerCase(Locale.ROOT)) + counts.applyAsInt(capitalized(word));
        if (article.count(word) > 0 || own + others == 0 && word.length() <= LONGEST_UNKNOWN_ACRONYM) {
            return true;
        }
        double share = (double) own / Math.max(1, own + others);
        return share >= TrueCase.CERTAIN || share > 1 - TrueCase.CERTAIN && names.test(word);
    }

    private static String capitalized(String word) {
        int letter = 0;
        while (!Character.isLetter(word.charAt(letter))) {
            letter++;
        }
        return word.substring(0, letter + 1) + word.substring(letter + 1).toLowerCase(Locale.ROOT);
    }
}
