package dateline.extract.entity;

import dateline.text.Sentence;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Names that stand in brackets behind another of the same initials: "Zelkova Workers Party (ZWP)", "ZWP (Zelkova …)". */
final class Acronyms {
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
        Token inside = sentence.token(open + 1);
        for (Name name : known) {
            if (name.last() == open - 1
                    && OrganizationNames.isAcronymOf(inside.text(), OrganizationNames.words(name))) {
                found.add(new Name(sentence, open + 1, open + 1, name.sort()));
            }
        }
    }

    /** Both are names of organizations where the brackets spell out the word before them. */
    private static void full(Sentence sentence, int open, int close, List<Name> known, List<Name> found) {
        Name inside = new Name(sentence, open + 1, close - 1, Sort.ORGANIZATION);
        if (OrganizationNames.isAcronymOf(sentence.token(open - 1).text(), OrganizationNames.words(inside))) {
            found.add(new Name(sentence, open - 1, open - 1, Sort.ORGANIZATION));
            found.add(inside);
        }
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
