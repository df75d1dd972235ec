package dateline.extract.name;

import dateline.text.NameTag;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Bodies that the name model passed over, though their last word tells what they are: "the Zelkova Workers Movement". */
final class UntaggedBodies {
    private UntaggedBodies() {}

    /** In text order; at least two words with a capital behind "the". */
    static List<Name> in(Sentence sentence) {
        List<Name> found = new ArrayList<>();
        for (int the = 0; the + 2 < sentence.size() && !Words.isHeadline(sentence); the++) {
            int end = the;
            while (end + 1 < sentence.size() && isPart(sentence.token(end + 1))) {
                end++;
            }
            boolean whole =
                    end + 1 >= sentence.size() || sentence.token(end + 1).name() == NameTag.NONE;
            if (Words.lower(sentence.token(the)).equals("the")
                    && end > the + 1
                    && whole
                    && NameWords.ORGANIZATION.has(sentence.token(end).text())) {
                found.add(new Name(sentence, the + 1, end, Sort.ORGANIZATION));
                the = end;
            }
        }
        return found;
    }

    private static boolean isPart(Token token) {
        return token.isProperNoun()
                && token.name() == NameTag.NONE
                && Words.capitalized(token)
                && !NameWords.isTitle(token.text());
    }
}
