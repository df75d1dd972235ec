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

    static List<HeldRole> in(Sentence sentence, Stage stage) {
        List<HeldRole> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.index() > 0 && token.index() + 1 < sentence.size() && isShort(token)) {
                held(sentence, token.index(), stage).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "Lt." and the like; a title spelt out is a role like any other. */
    private static boolean isShort(Token token) {
        return token.text().endsWith(".") && !ShortTitles.roles(token).isEmpty();
    }

    private static Optional<HeldRole> held(Sentence sentence, int title, Stage stage) {
        Optional<Stage.Appearance> holder =
                stage.covering(sentence.token(title + 1)).filter(Stage.Appearance::isPerson);
        return holder.flatMap(
                who -> stage.organization(sentence, title - 1).flatMap(body -> ShortTitles.role(sentence.token(title))
                        .map(role -> new HeldRole(
                                who.entity(), body, role, sentence.token(title).span(), Tenure.HELD))));
    }
}
