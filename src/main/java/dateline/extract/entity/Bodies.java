package dateline.extract.entity;

import dateline.text.Sentence;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Bodies of a state that are named by common nouns: "Russian air force", "Syrian army". */
final class Bodies {
    private Bodies() {}

    /** One for each nationality that such a noun follows, in text order. */
    static List<Name> in(Sentence sentence, List<Name> known) {
        List<Name> found = new ArrayList<>();
        for (Name name : known) {
            if (name.demonym()) {
                int end = end(sentence, name.last() + 1);
                if (end > name.last()) {
                    found.add(new Name(sentence, name.first(), end, Sort.ORGANIZATION));
                }
            }
        }
        return found;
    }

    /** The last word of the run of nouns that begins here, where it names a body; else -1. */
    private static int end(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && isModifier(sentence.token(at))) {
            at++;
        }
        Token last = at > from ? sentence.token(at - 1) : null;
        return last != null
                        && last.tag().startsWith("NN")
                        && !last.tag().endsWith("S")
                        && NameWords.INSTITUTION.has(last.text().toLowerCase(java.util.Locale.ROOT))
                ? at - 1
                : -1;
    }

    private static boolean isModifier(Token token) {
        return token.isNoun() && !token.tag().endsWith("S");
    }
}
