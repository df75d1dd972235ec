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
            boolean body = Words.lower(sentence.token(the)).equals("the")
                    && end > the
                    && NameWords.ORGANIZATION.has(sentence.token(end).text());
            int last = body ? withPurpose(sentence, end) : the;
            boolean whole =
                    last + 1 >= sentence.size() || sentence.token(last + 1).name() == NameTag.NONE;
            if (last > the + 1 && whole) {
                found.add(new Name(sentence, the + 1, last, Sort.ORGANIZATION));
                the = last;
            }
        }
        return found;
    }

    /** The end of "the Center for Zelkova Studies". */
    private static int withPurpose(Sentence sentence, int body) {
        int end = body + 1;
        boolean joint = end < sentence.size() && sentence.token(end).text().matches("for|on");
        while (joint && end + 1 < sentence.size() && isPart(sentence.token(end + 1))) {
            end++;
        }
        return end > body + 1 ? end : body;
    }

    private static boolean isPart(Token token) {
        return token.isProperNoun()
                && token.name() == NameTag.NONE
                && Words.capitalized(token)
                && !NameWords.isTitle(token.text());
    }
}
