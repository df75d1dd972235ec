package dateline.extract.entity;

import dateline.authority.Gender;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of several who bear a name is meant. */
final class Namesakes {
    private static final int FAR = Integer.MAX_VALUE / 2;

    private Namesakes() {}

    /** Whom the title before it fits, and among these the one the text spoke of last. */
    static Referent choose(Name name, List<Referent> bearers) {
        Optional<Gender> wanted = titleGender(name);
        List<Referent> fitting = bearers.stream()
                .filter(each -> wanted.isEmpty()
                        || each.gender().isEmpty()
                        || each.gender().equals(wanted))
                .toList();
        return (fitting.isEmpty() ? bearers : fitting)
                .stream()
                        .min(Comparator.comparingInt(referent -> distance(name, referent)))
                        .orElseThrow();
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
