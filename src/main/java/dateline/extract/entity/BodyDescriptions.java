package dateline.extract.entity;

import dateline.extract.name.Sort;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which organization a description means: "the company", "the British bank". */
final class BodyDescriptions {
    private static final int NEAR = 5;

    private final Discourse discourse;
    private final Origins origins;

    BodyDescriptions(Discourse discourse, Origins origins) {
        this.discourse = discourse;
        this.origins = origins;
    }

    /** What was called so before, or a named body that the noun fits; "his company" only what is known as one. */
    Optional<Referent> antecedent(Description description) {
        List<Referent> before =
                discourse.mentions().salient(description.phrase().sentence());
        Optional<Referent> called = before.stream()
                .filter(each -> Callings.isSame(each, description))
                .findFirst();
        return called.or(() -> {
            if (description.isOurs()) {
                return ours(description, before);
            }
            return description.inside().isEmpty() ? near(description) : from(description, before);
        });
    }

    /** "our party": the one spoken of most. */
    private Optional<Referent> ours(Description description, List<Referent> before) {
        return before.stream()
                .filter(each -> fits(each, description))
                .max(Comparator.comparingInt(discourse.mentions()::count));
    }

    private Optional<Referent> near(Description description) {
        return discourse.mentions().salient(description.phrase().sentence(), NEAR).stream()
                .filter(each -> fits(each, description))
                .findFirst();
    }

    /** "the British company": one that the text says is British, else one that is known to be. */
    private Optional<Referent> from(Description description, List<Referent> before) {
        List<Referent> fitting =
                before.stream().filter(each -> fits(each, description)).toList();
        return fitting.stream()
                .filter(each -> origins.isSaidFrom(each, description.inside()))
                .findFirst()
                .or(() -> fitting.stream()
                        .filter(each -> origins.isFrom(each, description.inside()))
                        .findFirst());
    }

    private static boolean fits(Referent referent, Description description) {
        return referent.isNamed()
                && referent.sort() == Sort.ORGANIZATION
                && (description.isOwned()
                        ? NounFit.isKnownAs(referent, description.lemma())
                        : NounFit.isA(referent, description.lemma()));
    }
}
