package dateline.extract.entity;

import dateline.authority.Gender;
import dateline.authority.GivenNames;
import dateline.extract.name.Name;
import dateline.extract.name.Sort;
import java.util.Optional;

/** Tells a person's gender by title and given name. */
final class Genders {
    private Genders() {}

    static void learn(Referent referent, GivenNames genders) {
        if (referent.sort() == Sort.PERSON && referent.gender().isEmpty()) {
            referent.learn(of(referent, genders));
            referent.guess(genders.gender(firstWord(referent.names().getFirst())));
        }
    }

    /** As known, else as the titles before their names tell, else the given name. */
    static Optional<Gender> of(Referent referent, GivenNames genders) {
        return referent.gender().or(() -> byTitle(referent)).or(() -> byGivenName(referent, genders));
    }

    private static Optional<Gender> byTitle(Referent referent) {
        return referent.names().stream()
                .map(Namesakes::titleGender)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** By the first word of a name of several; a single one may be a surname, as many men's names are. */
    private static Optional<Gender> byGivenName(Referent referent, GivenNames genders) {
        return referent.names().stream()
                .map(name ->
                        genders.gender(firstWord(name)).filter(gender -> name.size() > 1 || gender == Gender.FEMALE))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String firstWord(Name name) {
        return name.tokens().getFirst().text();
    }
}
