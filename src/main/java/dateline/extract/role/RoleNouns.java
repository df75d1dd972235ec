package dateline.extract.role;

import dateline.extract.entity.Offices;
import dateline.model.Entity;
import dateline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Roles that a noun tells of: "Acme chairman Ana Petrova", "Ana Petrova, the chairman of Acme". */
final class RoleNouns {
    private final Appearances names;
    private final Holders holders;
    private final Employers employers;
    private final Tenures tenures;

    RoleNouns(Appearances names, Offices offices, Optional<Entity> home, Tenures tenures) {
        this.tenures = tenures;
        this.names = names;
        this.holders = new Holders(names);
        this.employers = new Employers(names, offices, home);
    }

    List<HeldRole> in(Sentence sentence) {
        List<HeldRole> found = new ArrayList<>();
        for (RolePhrase phrase : RolePhrases.in(sentence, names)) {
            holders.of(phrase).ifPresent(holder -> employers.of(phrase, holder).stream()
                    .flatMap(body -> names.joined(sentence, body, phrase.noun()).stream())
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
