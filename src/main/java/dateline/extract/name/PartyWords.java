package dateline.extract.name;

import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Parties that stand as adjectives before a role: "Conservative" in "the Conservative leader", "Tory" in "Tory MP Bo Marten". */
final class PartyWords {
    private static final int LONGEST = 2;
    private static final int REACH = 2;

    private PartyWords() {}

    /** In text order. */
    static List<Name> in(Sentence sentence) {
        List<Name> found = new ArrayList<>();
        for (int first = 0; first < sentence.size(); first++) {
            for (int last = Math.min(sentence.size(), first + LONGEST) - 1; last >= first; last--) {
                if (isParty(sentence, first, last)) {
                    found.add(new Name(sentence, first, last, Sort.ORGANIZATION));
                    first = last;
                }
            }
        }
        return found;
    }

    private static boolean isParty(Sentence sentence, int first, int last) {
        return Words.capitalized(sentence.token(first))
                && sentence.token(first).text().length() > 1
                && ShortForms.isParty(Words.between(sentence, first, last))
                && isBeforeRole(sentence, first, last);
    }

    /** A word that begins a sentence has its capital anyway: only a title with one makes it a party's. */
    private static boolean isBeforeRole(Sentence sentence, int first, int last) {
        for (int at = last + 1; at < sentence.size() && at - last <= REACH; at++) {
            Token token = sentence.token(at);
            if (NameWords.ROLE.has(Words.lower(token)) || NameWords.LEGISLATOR.has(token.text())) {
                return first > 0 || first < last || NameWords.LEGISLATOR.has(token.text());
            }
            if (!token.tag().equals("NN")) {
                return false;
            }
        }
        return false;
    }
}
