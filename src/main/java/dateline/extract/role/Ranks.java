package dateline.extract.role;

import dateline.extract.name.ShortTitles;
import dateline.model.Tenure;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ranks before names, with the force or body they are held in: "Coast Guard Lt. Ana Petrova", "Army Gen. Bo Marten". */
final class Ranks {
    private Ranks() {}

    static List<HeldRole> in(Sentence sentence, Appearances names) {
        List<HeldRole> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.index() > 0 && token.index() + 1 < sentence.size() && isShort(token)) {
                held(sentence, token.index(), names).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "Lt." and the like; a title spelt out is a role like any other. */
    private static boolean isShort(Token token) {
        return token.text().endsWith(".") && !ShortTitles.roles(token).isEmpty();
    }

    private static Optional<HeldRole> held(Sentence sentence, int title, Appearances names) {
        Optional<Appearances.Appearance> holder =
                names.covering(sentence.token(title + 1)).filter(Appearances.Appearance::isPerson);
        return holder.flatMap(
                who -> names.organization(sentence, title - 1).flatMap(body -> ShortTitles.role(sentence.token(title))
                        .map(role -> new HeldRole(
                                who.entity(), body, role, sentence.token(title).span(), Tenure.HELD))));
    }
}
