package dateline.authority.link;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Chooses which article of Wikipedia a name means, or none: by how often the name leads there, by what the news article
 * takes its bearer for, by the words that both share, and by whether the text speaks of what tells the candidate from
 * others. Threads may share it.
 */
public final class Linker {
    private static final double LEAST = 0.5;

    /** How much speaks for nobody known. Short names have many bearers, and so have people's. */
    private static final double NOBODY = 0.4;

    private static final double NOBODY_ONE_WORD = 2;
    private static final double NOBODY_PERSON = 2;

    /** By how many wordings somebody is known whose surname alone tells who is meant. */
    private static final int HOUSEHOLD_NAME = 100;

    private static final double MOSTLY = 0.5;

    private final Function<String, List<Candidate>> candidates;

    /** @param candidates what a name may mean, the likeliest first */
    public Linker(Function<String, List<Candidate>> candidates) {
        this.candidates = candidates;
    }

    /** One that knows nobody. */
    public static Linker none() {
        return new Linker(name -> List.of());
    }

    /** @param words all of the article's, in lower case */
    public Optional<Linked> link(Named named, Set<String> words) {
        return named.names().stream()
                .flatMap(name -> best(named, name, words).stream())
                .findFirst();
    }

    private Optional<Linked> best(Named named, String name, Set<String> words) {
        record Scored(Candidate candidate, double score) {}
        Likeness likeness = new Likeness(named, name, words);
        List<Scored> scored = candidates.apply(name).stream()
                .filter(candidate -> mayBe(named, name, candidate))
                .map(candidate -> new Scored(candidate, likeness.score(candidate)))
                .toList();
        double all = scored.stream().mapToDouble(Scored::score).sum() + nobody(named, likeness);
        return scored.stream()
                .max(Comparator.comparingDouble(Scored::score))
                .map(best -> new Linked(best.candidate(), best.score() / all))
                .filter(linked -> linked.confidence() >= LEAST);
    }

    /** A surname or given name alone tells nobody but the best known. */
    private static boolean mayBe(Named named, String name, Candidate candidate) {
        if (name.indexOf(' ') < 0 && (LegalForms.isOne(name) || TitleKinds.isGeneric(name))) {
            return false;
        }
        return named.kind() != TitleKind.PERSON
                || name.indexOf(' ') > 0
                || candidate.popularity() >= HOUSEHOLD_NAME && candidate.commonness() >= MOSTLY;
    }

    private static double nobody(Named named, Likeness likeness) {
        if (named.kind() == TitleKind.PERSON) {
            return NOBODY_PERSON;
        }
        return likeness.isOneWord() ? NOBODY_ONE_WORD : NOBODY;
    }
}
