package dateline.extract.entity;

import dateline.extract.name.NameWords;
import dateline.extract.name.Sort;
import java.util.List;
import java.util.Optional;

/** Which place a description means: "the town of Zelkova", "the Russian government", "the country", "our nation". */
final class PlaceDescriptions {
    private static final int NEAR = 5;
    private static final int CLOSE = 1;

    private final Discourse discourse;
    private final Origins origins;

    PlaceDescriptions(Discourse discourse, Origins origins) {
        this.discourse = discourse;
        this.origins = origins;
    }

    /** The place whose name stands in the description or behind its "of". */
    Optional<Referent> named(Description description) {
        if (description.several()) {
            return Optional.empty();
        }
        boolean state = NameWords.STATE.has(description.lemma());
        boolean place =
                description.noun().sort() == Sort.PLACE && !description.lemma().equals("capital");
        return description.inside().stream()
                .filter(name -> name.sort() == Sort.PLACE
                        && (state
                                || place && name.first() > description.phrase().head()))
                .flatMap(name -> discourse.headedBy(name.sentence(), name.head()).stream())
                .filter(referent -> state || NounFit.mayBePlace(referent, description.lemma()))
                .findFirst();
    }

    Optional<Referent> antecedent(Description description) {
        if (NameWords.STATENOUN.has(description.lemma())) {
            return country(description);
        }
        return discourse.mentions().salient(description.phrase().sentence()).stream()
                .filter(each -> Callings.isSame(each, description))
                .findFirst()
                .or(() -> near(description, NEAR));
    }

    /** "his country": where he is from; "our country": where the article is at home; "the country": one spoken of just now. */
    private Optional<Referent> country(Description description) {
        if (description.isOurs()) {
            return origins.home();
        }
        return description.owner().isPresent()
                ? description
                        .owner()
                        .flatMap(
                                owner -> discourse.headedBy(description.phrase().sentence(), owner.index()))
                        .flatMap(origins::stateOf)
                : description.isDemonstrative()
                        ? near(description, NEAR)
                        : near(description, CLOSE).or(origins::home);
    }

    private Optional<Referent> near(Description description, int sentences) {
        List<Referent> salient =
                discourse.mentions().salient(description.phrase().sentence(), sentences);
        return salient.stream()
                .filter(each -> each.isNamed() && each.sort() == Sort.PLACE)
                .filter(each -> NounFit.isPlace(each, description.lemma()) && !isModifier(each, description))
                .findFirst();
    }

    /** "Vermont" in "the Vermont senator won the state" is not the state. */
    private boolean isModifier(Referent place, Description description) {
        return discourse
                .mentions()
                .latest(place)
                .filter(phrase -> phrase.sentence() == description.phrase().sentence()
                        && phrase.sentence().tree().is(phrase.head(), "compound", "amod"))
                .isPresent();
    }
}
