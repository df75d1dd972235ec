package dateline.extract.event;

import dateline.text.Sentence;
import dateline.text.Token;
import java.util.List;
import java.util.Set;

/** The words before the first sentence that say where a report was written: "LIMA, Peru (Reuters) —". */
final class DatelineWords {
    private static final Set<String> DASHES = Set.of("—", "–", "--", "-", "_", "―");
    /** The longest have a city, a state, a date and an agency. */
    private static final int LONGEST = 16;

    private DatelineWords() {}

    /** How many words a sentence begins with that are no part of it; 0 for most sentences. */
    static int count(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (!isCapitals(tokens.getFirst().text())) {
            return 0;
        }
        for (Token token : tokens.subList(1, Math.min(LONGEST, tokens.size()))) {
            if (DASHES.contains(token.text())) {
                return token.index() + 1;
            }
            if (token.isVerb() || token.isPronoun()) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isCapitals(String word) {
        return word.length() > 2
                && word.codePoints().noneMatch(Character::isLowerCase)
                && Character.isUpperCase(word.codePointAt(0));
    }
}
