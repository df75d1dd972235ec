package dateline.extract.name;

import dateline.text.Sentence;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names that stand in brackets behind another: an acronym or ticker symbol behind an organization, whatever its letters stand
 * for, or of the same initials behind anything, "Zelkova Workers Party (PTZ)"; or the full name behind its acronym.
 */
public final class Acronyms {
    private static final Pattern SYMBOL = Pattern.compile("[A-Z]{2,7}(\\.[A-Z]{1,2})?");

    private Acronyms() {}

    /** Those among the words that are no name yet. */
    static List<Name> in(Sentence sentence, List<Name> known) {
        List<Name> found = new ArrayList<>();
        for (int open = 1; open + 2 < sentence.size(); open++) {
            if (isOpening(sentence.token(open))) {
                int close = close(sentence, open);
                if (close == open + 2) {
                    acronym(sentence, open, known, found);
                } else if (close > open + 2) {
                    full(sentence, open, close, known, found);
                }
            }
        }
        return found;
    }

    private static void acronym(Sentence sentence, int open, List<Name> known, List<Name> found) {
        String inside = sentence.token(open + 1).text();
        for (Name name : known) {
            boolean symbol =
                    name.sort() == Sort.ORGANIZATION && SYMBOL.matcher(inside).matches();
            if (name.last() == open - 1
                    && (symbol || OrganizationNames.isAcronymOf(inside, OrganizationNames.words(name)))) {
                found.add(new Name(sentence, open + 1, open + 1, name.sort()));
            }
        }
    }

    /** Both are names of organizations where the brackets spell out the word before them, or hold one and the word looks so. */
    private static void full(Sentence sentence, int open, int close, List<Name> known, List<Name> found) {
        String before = sentence.token(open - 1).text();
        Name inside = new Name(sentence, open + 1, close - 1, Sort.ORGANIZATION);
        boolean body = known.stream()
                .anyMatch(name ->
                        name.first() == open + 1 && name.last() == close - 1 && name.sort() == Sort.ORGANIZATION);
        if (OrganizationNames.isAcronymOf(before, OrganizationNames.words(inside))
                || body && SYMBOL.matcher(before).matches()) {
            found.add(new Name(sentence, open - 1, open - 1, Sort.ORGANIZATION));
            found.add(inside);
        }
    }

    /** Whether a name stands in brackets right behind another: "(ZWP)". */
    public static boolean isIntroduced(Name name, Name by) {
        return name.sentence() == by.sentence()
                && name.first() == by.last() + 2
                && isOpening(name.sentence().token(by.last() + 1));
    }

    private static boolean isOpening(Token token) {
        return token.text().equals("(");
    }

    private static int close(Sentence sentence, int open) {
        int close = open + 1;
        while (close < sentence.size() && !sentence.token(close).text().equals(")")) {
            close++;
        }
        return close < sentence.size() ? close : -1;
    }
}
