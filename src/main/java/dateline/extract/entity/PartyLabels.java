package dateline.extract.entity;

import dateline.model.Entity;
import dateline.model.Tenure;
import dateline.text.NameTag;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Party and state behind a legislator's name: "Sen. Ana Petrova (R-Ariz.)", "Rep. Bo Marten, D-Ohio,". */
final class PartyLabels {
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
    static boolean isLabelBehind(Sentence sentence, int last) {
        return last + 4 < sentence.size() && isLabel(sentence, last + 3);
    }

    private static boolean isLabel(Sentence sentence, int dash) {
        Token state = sentence.token(dash + 1);
        return DASHES.contains(sentence.token(dash).text())
                && OPENING.contains(sentence.token(dash - 2).text())
                && sentence.token(dash - 1).text().length() == 1
                && ShortForms.isParty(sentence.token(dash - 1).text())
                && (ShortForms.isState(state.text()) || state.name() == NameTag.LOCATION);
    }

    /** Who stands before the label is a member of the party, and by the title an official of the state. */
    static List<HeldRole> roles(Sentence sentence, Stage stage) {
        List<HeldRole> roles = new ArrayList<>();
        for (int at = 3; at + 1 < sentence.size(); at++) {
            if (isLabel(sentence, at)) {
                Optional<Stage.Appearance> person =
                        stage.covering(sentence.token(at - 3)).filter(Stage.Appearance::isPerson);
                Optional<Entity> party = stage.organization(sentence, at - 1);
                Optional<Entity> state = stage.covering(sentence.token(at + 1))
                        .filter(Stage.Appearance::isBody)
                        .map(Stage.Appearance::entity);
                person.ifPresent(who -> {
                    party.ifPresent(of -> roles.add(member(who, of, HeldRole.MEMBER)));
                    state.ifPresent(of -> title(sentence, who).ifPresent(title -> roles.add(member(who, of, title))));
                });
            }
        }
        return roles;
    }

    private static HeldRole member(Stage.Appearance who, Entity body, String label) {
        return new HeldRole(who.entity(), body, label, who.span(), Tenure.HELD);
    }

    /** "Senator" for "Sen. Ana Petrova", where nothing says that she was one once. */
    private static Optional<String> title(Sentence sentence, Stage.Appearance who) {
        int before = sentence.tokensIn(who.span()).getFirst().index() - 1;
        boolean former = before > 0 && NameWords.FORMER.has(Words.lower(sentence.token(before - 1)));
        return before < 0 || former ? Optional.empty() : ShortTitles.role(sentence.token(before));
    }
}
