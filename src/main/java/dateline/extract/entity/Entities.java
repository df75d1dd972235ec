package dateline.extract.entity;

import dateline.authority.Entry;
import dateline.extract.name.NameWords;
import dateline.extract.name.Phrase;
import dateline.model.Anonymity;
import dateline.model.Entity;
import dateline.model.EntityId;
import dateline.model.GeopoliticalEntity;
import dateline.model.Group;
import dateline.model.Identity;
import dateline.model.Location;
import dateline.model.Mention;
import dateline.model.Organization;
import dateline.model.Person;
import dateline.model.Topic;
import dateline.model.UnnamedAgent;
import dateline.text.Words;
import java.util.List;
import java.util.Optional;

/** Makes an entity of the model out of a referent. */
final class Entities {
    private static final double NAME = 0.95;
    private static final double DEMONYM = 0.9;
    private static final double DESCRIPTION = 0.7;
    private static final double PRONOUN = 0.7;

    private Entities() {}

    static Entity entity(Referent referent) {
        List<Mention> mentions = referent.phrases().stream()
                .sorted()
                .map(phrase -> phrase.mention(confidence(phrase.kind())))
                .toList();
        if (!referent.isNamed()) {
            return unnamed(referent, mentions);
        }
        Identity identity = Identities.of(referent);
        return switch (referent.sort()) {
            case PERSON -> new Person(identity, mentions);
            case ORGANIZATION -> new Organization(identity, mentions);
            case PLACE ->
                acts(referent) ? new GeopoliticalEntity(identity, mentions) : new Location(identity, mentions);
            case TOPIC -> new Topic(identity, mentions);
        };
    }

    private static Entity unnamed(Referent referent, List<Mention> mentions) {
        EntityId id = EntityId.unnamed(mentions.getFirst().span());
        String description = referent.description();
        Optional<Anonymity> anonymity = Anonymities.of(referent);
        return referent.several()
                ? new Group(id, description, mentions, anonymity)
                : new UnnamedAgent(id, description, mentions, anonymity);
    }

    /** Who speaks acts. Of other places, one that nobody knows acts where it is a subject, or has a mayor. */
    private static boolean acts(Referent referent) {
        return referent.speaks()
                || referent.entry()
                        .map(entry -> entry.kind() == Entry.Kind.GEOPOLITICAL)
                        .orElseGet(() -> referent.phrases().stream()
                                .anyMatch(phrase ->
                                        phrase.sentence().tree().is(phrase.head(), "nsubj") || isGoverned(phrase)));
    }

    /** "the mayor of Zelkova" */
    private static boolean isGoverned(Phrase place) {
        int of = place.first() - 1;
        return of > 0
                && place.sentence().token(of).text().equals("of")
                && NameWords.OFFICE.has(Words.lower(place.sentence().token(of - 1)));
    }

    private static double confidence(Mention.Kind kind) {
        return switch (kind) {
            case NAME -> NAME;
            case DEMONYM -> DEMONYM;
            case DESCRIPTION -> DESCRIPTION;
            case PRONOUN -> PRONOUN;
        };
    }
}
