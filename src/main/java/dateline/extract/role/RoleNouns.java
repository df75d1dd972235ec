package dateline.extract.role;

import dateline.extract.entity.Offices;
import dateline.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Roles that a noun tells of: "Acme chairman Ana Petrova", "Ana Petrova, the chairman of Acme". */
final class RoleNouns {
    private final Stage stage;
    private final Holders holders;
    private final Employers employers;
    private final Tenures tenures;

    RoleNouns(Stage stage, Offices offices, Tenures tenures) {
        this.tenures = tenures;
        this.stage = stage;
        this.holders = new Holders(stage);
        this.employers = new Employers(stage, offices);
    }

    List<HeldRole> in(Sentence sentence) {
        List<HeldRole> found = new ArrayList<>();
        for (RolePhrase phrase : RolePhrase.in(sentence, stage)) {
            holders.of(phrase).ifPresent(holder -> employers.of(phrase, holder).stream()
                    .flatMap(body -> stage.joined(sentence, body, phrase.noun()).stream())
                    .map(body -> new HeldRole(
                            holder,
                            body,
                            phrase.label(),
                            sentence.spanOf(phrase.first(), phrase.last()),
                            tenures.of(phrase)))
                    .forEach(found::add));
        }
        return found;
    }
}
