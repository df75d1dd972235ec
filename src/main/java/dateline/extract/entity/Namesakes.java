package dateline.extract.entity;

import dateline.authority.Gender;
import dateline.authority.GivenNames;
import dateline.extract.name.Name;
import dateline.extract.name.NameWords;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Which of several who bear a name is meant. */
final class Namesakes {
    private static final int FAR = Integer.MAX_VALUE / 2;

    private final GivenNames genders;

    Namesakes(GivenNames genders) {
        this.genders = genders;
    }

    /**
     * Whom the title before it fits, and not who is known as a relative of another, and among these the one the text spoke
     * of last: after "Ana Petrova and her husband, Bo Petrova", "Petrova" is Ana. Whom it only names in passing, as in "Ana
     * Petrova, the daughter of Bo Petrova", does not take the name over.
     */
    Referent choose(Name name, List<Referent> bearers) {
        Optional<Gender> wanted = titleGender(name);
        List<Referent> fitting = preferred(bearers, each -> mayBe(each, wanted));
        List<Referent> own = preferred(fitting, each -> !isRelative(each));
        return preferred(own, each -> isCentral(each, name)).stream()
                .min(Comparator.comparingInt(referent -> distance(name, referent)))
                .orElseThrow();
    }

    private static List<Referent> preferred(List<Referent> bearers, Predicate<Referent> better) {
        List<Referent> found = bearers.stream().filter(better).toList();
        return found.isEmpty() ? bearers : found;
    }

    private boolean mayBe(Referent bearer, Optional<Gender> wanted) {
        Optional<Gender> gender = Genders.of(bearer, genders);
        return wanted.isEmpty() || gender.isEmpty() || gender.equals(wanted);
    }

    /** Whether the text makes somebody known as one of another's family. */
    private static boolean isRelative(Referent bearer) {
        return bearer.names().stream().anyMatch(name -> KinPhrase.around(name.sentence(), name.first(), name.last())
                .isPresent());
    }

    /** Whether a sentence before this name has them as its subject. */
    private static boolean isCentral(Referent bearer, Name name) {
        return bearer.names().stream()
                .anyMatch(other -> other.span().begin() < name.span().begin()
                        && other.phrase().isSubject());
    }

    /** From the nearest name of theirs before this one, else (much farther) from the first after it. */
    static int distance(Name name, Referent referent) {
        int at = name.span().begin();
        return referent.names().stream()
                .mapToInt(other -> at - other.span().begin())
                .map(before -> before >= 0 ? before : FAR - before)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** The gender that an honorific before a name tells. */
    static Optional<Gender> titleGender(Name name) {
        if (name.first() == 0) {
            return Optional.empty();
        }
        String title = name.sentence().token(name.first() - 1).text();
        if (NameWords.WOMAN.has(title)) {
            return Optional.of(Gender.FEMALE);
        }
        return NameWords.MAN.has(title) ? Optional.of(Gender.MALE) : Optional.empty();
    }
}
