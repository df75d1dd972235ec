package dateline.extract.role;

import dateline.extract.name.NameWords;
import dateline.extract.name.PartyLabels;
import dateline.extract.name.ShortTitles;
import dateline.model.Entity;
import dateline.model.Tenure;
import dateline.text.Sentence;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the label behind a legislator's name tells: in "Sen. Ana Petrova (R-Ariz.)" the party and whom she represents. */
final class PartyMemberships {
    private PartyMemberships() {}

    /** Who stands before the label is a member of the party, and by the title an official of the state. */
    static List<HeldRole> roles(Sentence sentence, Appearances names) {
        List<HeldRole> roles = new ArrayList<>();
        for (int at = 3; at + 1 < sentence.size(); at++) {
            if (PartyLabels.isLabel(sentence, at)) {
                Optional<Appearances.Appearance> person =
                        names.covering(sentence.token(at - 3)).filter(Appearances.Appearance::isPerson);
                Optional<Entity> party = names.organization(sentence, at - 1);
                Optional<Entity> state = names.covering(sentence.token(at + 1))
                        .filter(Appearances.Appearance::isBody)
                        .map(Appearances.Appearance::entity);
                person.ifPresent(who -> {
                    party.ifPresent(of -> roles.add(member(who, of, HeldRole.MEMBER)));
                    state.ifPresent(of -> title(sentence, who).ifPresent(title -> roles.add(member(who, of, title))));
                });
            }
        }
        return roles;
    }

    private static HeldRole member(Appearances.Appearance who, Entity body, String label) {
        return new HeldRole(who.entity(), body, label, who.span(), Tenure.HELD);
    }

    /** "Senator" for "Sen. Ana Petrova", where nothing says that she was one once. */
    private static Optional<String> title(Sentence sentence, Appearances.Appearance who) {
        int before = sentence.tokensIn(who.span()).getFirst().index() - 1;
        boolean former = before > 0 && NameWords.FORMER.has(Words.lower(sentence.token(before - 1)));
        return before < 0 || former ? Optional.empty() : ShortTitles.role(sentence.token(before));
    }
}
