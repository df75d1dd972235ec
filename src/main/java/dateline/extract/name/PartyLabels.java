package dateline.extract.name;

import dateline.text.NameTag;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Party and state behind a legislator's name: "Sen. Ana Petrova (R-Ariz.)", "Rep. Bo Marten, D-Ohio,". */
public final class PartyLabels {
    private static final Set<String> DASHES = Set.of("-", "–", "—");
    private static final Set<String> OPENING = Set.of("(", ",", "[");

    private PartyLabels() {}

    /** The letter as the name of the party, the rest as that of the state. */
    static List<Name> in(Sentence sentence) {
        List<Name> found = new ArrayList<>();
        for (int at = 2; at + 1 < sentence.size(); at++) {
            if (isLabel(sentence, at)) {
                found.add(new Name(sentence, at - 1, at - 1, Sort.ORGANIZATION));
                found.add(new Name(sentence, at + 1, at + 1, Sort.PLACE));
            }
        }
        return found;
    }

    /** Whether such a label follows a name that ends with this token. */
    public static boolean isLabelBehind(Sentence sentence, int last) {
        return last + 4 < sentence.size() && isLabel(sentence, last + 3);
    }

    /** Whether a dash stands between a party's letter and a state, behind a bracket or comma. */
    public static boolean isLabel(Sentence sentence, int dash) {
        Token state = sentence.token(dash + 1);
        return DASHES.contains(sentence.token(dash).text())
                && OPENING.contains(sentence.token(dash - 2).text())
                && sentence.token(dash - 1).text().length() == 1
                && ShortForms.isParty(sentence.token(dash - 1).text())
                && (ShortForms.isState(state.text()) || state.name() == NameTag.LOCATION);
    }
}
