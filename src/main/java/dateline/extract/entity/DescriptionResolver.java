package dateline.extract.entity;

import dateline.extract.name.Name;
import java.util.Optional;

/** Finds out whom a description means: somebody named beside it, somebody spoken of before, or somebody new. */
final class DescriptionResolver {
    private final Discourse discourse;
    private final AppositionRule appositions;
    private final PersonDescriptions people;
    private final BodyDescriptions bodies;
    private final PlaceDescriptions places;
    private final HeadlineDescriptions headlines;

    DescriptionResolver(Discourse discourse, Officials officials, Origins origins) {
        this.discourse = discourse;
        this.appositions = new AppositionRule(discourse);
        this.people = new PersonDescriptions(discourse, officials, origins);
        this.bodies = new BodyDescriptions(discourse, origins);
        this.places = new PlaceDescriptions(discourse, origins);
        this.headlines = new HeadlineDescriptions(discourse);
    }

    Optional<Referent> antecedent(Description description) {
        return appositions
                .antecedent(description)
                .filter(referent -> !isInside(referent, description))
                .or(() -> places.named(description))
                .or(() -> known(description).filter(referent -> !isInside(referent, description)));
    }

    /** "the Argentine": the person whom a demonym means that is no adjective. */
    Optional<Referent> countryman(Name demonym, Referent place) {
        return Countryman.isOne(demonym) ? people.countryman(demonym, place) : Optional.empty();
    }

    /** "Ana's mother" is not Ana. */
    private boolean isInside(Referent referent, Description description) {
        return description.inside().stream()
                .anyMatch(
                        name -> discourse.headedBy(name.sentence(), name.head()).equals(Optional.of(referent)));
    }

    private Optional<Referent> known(Description description) {
        if (description.isLimited() || description.isBeforeUnknownName()) {
            return Optional.empty();
        }
        if (!description.definite()) {
            return headlines.antecedent(description);
        }
        if (description.several()) {
            return discourse.mentions().salient(description.phrase().sentence()).stream()
                    .filter(referent -> Callings.isSame(referent, description))
                    .findFirst();
        }
        return switch (description.noun().sort()) {
            case PERSON -> people.antecedent(description);
            case ORGANIZATION -> bodies.antecedent(description);
            case PLACE -> places.antecedent(description);
            case TOPIC -> Optional.empty();
        };
    }
}
