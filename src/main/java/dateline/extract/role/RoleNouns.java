package dateline.extract.role;

import dateline.extract.entity.Offices;
import dateline.extract.name.NameWords;
import dateline.model.Entity;
import dateline.model.EntityId;
import dateline.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Roles that a noun tells of: "Acme chairman Ana Petrova", "Ana Petrova, the chairman of Acme". */
final class RoleNouns {
    private final Appearances names;
    private final Holders holders;
    private final Employers employers;
    private final Tenures tenures;
    /** Which state or body somebody governs, by the first such role of which the text tells. */
    private final Map<EntityId, Entity> bodies = new HashMap<>();

    RoleNouns(Appearances names, Offices offices, Optional<Entity> home, Tenures tenures) {
        this.tenures = tenures;
        this.names = names;
        this.holders = new Holders(names);
        this.employers = new Employers(names, offices, home);
    }

    List<HeldRole> in(Sentence sentence) {
        List<HeldRole> found = new ArrayList<>();
        for (RolePhrase phrase : RolePhrases.in(sentence, names)) {
            holders.of(phrase).ifPresent(holder -> employers.of(phrase, holder).or(() -> underLeader(phrase)).stream()
                    .filter(body -> !body.equals(holder))
                    .flatMap(body -> names.joined(sentence, body, phrase.noun()).stream())
                    .map(body -> new HeldRole(
                            holder,
                            body,
                            phrase.label(),
                            sentence.spanOf(phrase.first(), phrase.last()),
                            tenures.of(phrase)))
                    .forEach(found::add));
            remember(phrase, found);
        }
        return found;
    }

    private void remember(RolePhrase phrase, List<HeldRole> found) {
        if (NameWords.GOVERNING.has(phrase.lemma())) {
            found.forEach(role -> bodies.putIfAbsent(role.holder().id(), role.body()));
        }
    }

    /** "her finance minister": in the state or body that she leads. */
    private Optional<Entity> underLeader(RolePhrase role) {
        int owner = role.first() - 1;
        return owner >= 0 && NameWords.HELPER.has(role.lemma())
                ? owner(role.sentence(), owner).map(leader -> bodies.get(leader.id()))
                : Optional.empty();
    }

    /** "her" and "Ana Petrova's". */
    private Optional<Entity> owner(Sentence sentence, int word) {
        return switch (sentence.token(word).tag()) {
            case "PRP$" -> names.person(sentence, word);
            case "POS" -> names.person(sentence, word - 1);
            default -> Optional.empty();
        };
    }
}
