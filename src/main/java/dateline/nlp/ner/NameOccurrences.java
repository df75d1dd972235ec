package dateline.nlp.ner;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Where else in its sentence a capitalized word stands, beside another or alone: the name model looks at it. */
final class NameOccurrences {
    private static final Set<String> NONE = Set.of("NO-OCCURRENCE-PATTERN");
    private static final int NEAREST = 3;
    private static final int FARTHEST = 149;

    private final List<String> words;
    private final List<String> tags;

    /** @param tags one per word, Penn Treebank */
    NameOccurrences(List<String> words, List<String> tags) {
        this.words = words;
        this.tags = tags;
    }

    /** The patterns in which a word occurs elsewhere, each once, as the model names them; words of names beside it are Y. */
    Set<String> patterns(int place) {
        if (!isBetweenOthers(place)) {
            return NONE;
        }
        Set<String> patterns = new LinkedHashSet<>();
        boolean isSecond = isName(place - 1);
        others(place).forEach(other -> {
            String direction = other > place ? "NEXT" : "PREV";
            String pattern = isSecond ? ofSecond(place, other) : ofSingle(place, other);
            patterns.add((isSecond ? "XY-" : "X-") + direction + "-OCCURRENCE-" + pattern);
        });
        return patterns;
    }

    /** Whether it is capitalized, after a word, and before one without a capital. */
    private boolean isBetweenOthers(int place) {
        String next = word(place + 1);
        return isCapitalized(word(place))
                && next.chars().anyMatch(Character::isLetter)
                && next.chars().noneMatch(Character::isUpperCase)
                && word(place - 1).chars().anyMatch(Character::isLetter);
    }

    private IntStream others(int place) {
        return IntStream.rangeClosed(Math.max(0, place - FARTHEST), Math.min(words.size() - 1, place + FARTHEST))
                .filter(other -> Math.abs(other - place) >= NEAREST)
                .filter(other -> words.get(other).equals(words.get(place)));
    }

    private String ofSecond(int place, int other) {
        return word(other - 1).equals(word(place - 1)) ? "XY" : "Y";
    }

    /** The side that is nearer to the first place goes first. */
    private String ofSingle(int place, int other) {
        int away = Integer.signum(other - place);
        if (isName(other - away)) {
            return "YX";
        }
        return isName(other + away) ? "XY" : "X";
    }

    private String word(int place) {
        return place >= 0 && place < words.size() ? words.get(place) : "";
    }

    private boolean isName(int place) {
        return isCapitalized(word(place)) && tags.get(place).equals("NNP");
    }

    /** Whether its first letter, and no other, is a capital. */
    private static boolean isCapitalized(String word) {
        return word.length() > 1
                && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)))
                && word.chars().skip(1).noneMatch(Character::isUpperCase);
    }
}
