package dateline.extract.entity;

import dateline.authority.Gender;
import dateline.authority.GivenNames;
import java.util.Optional;

/** Tells a person's gender by title and given name. */
final class Genders {
    private Genders() {}

    static void learn(Referent referent, GivenNames genders) {
        if (referent.sort() == Sort.PERSON && referent.gender().isEmpty()) {
            referent.learn(byTitle(referent).or(() -> byGivenName(referent, genders)));
        }
    }

    private static Optional<Gender> byTitle(Referent referent) {
        return referent.names().stream()
                .map(Namesakes::titleGender)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Gender> byGivenName(Referent referent, GivenNames genders) {
        return referent.names().stream()
                .filter(name -> name.size() > 1)
                .map(name -> genders.gender(name.tokens().getFirst().text()))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> genders.gender(
                        referent.names().getFirst().tokens().getFirst().text()));
    }
}
