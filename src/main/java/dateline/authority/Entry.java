package dateline.authority;

import dateline.model.Background;
import dateline.model.Coordinates;
import dateline.model.EntityId;
import dateline.model.Identity;
import dateline.model.Link;
import java.util.List;
import java.util.Optional;

/**
 * What the authority file knows of one person, organization, place or topic.
 *
 * @param type what it is, as a common noun in lower case: "state", "city", "company", "armed group"; empty where unknown
 * @param name the fullest usual form, such as "Barack Obama"
 * @param otherNames without the first
 * @param demonyms what people and things from there are called: "Syrian"
 * @param offices in the order of time
 * @param partOf the place around a place, the parent or the home country of an organization
 * @param population 0 where unknown
 * @param codes ISO 3166 and the like: "RU", "RUS"
 */
public record Entry(
        EntityId id,
        Kind kind,
        String type,
        String name,
        List<String> otherNames,
        List<String> demonyms,
        List<Link> links,
        Optional<Gender> gender,
        List<Office> offices,
        Optional<EntityId> partOf,
        Optional<Coordinates> coordinates,
        long population,
        List<String> codes) {

    /** What an entry can be; a geopolitical entity is a place that acts. */
    public enum Kind {
        PERSON(EntityId.Collection.PERSON),
        ORGANIZATION(EntityId.Collection.ORGANIZATION),
        GEOPOLITICAL(EntityId.Collection.PLACE),
        LOCATION(EntityId.Collection.PLACE),
        TOPIC(EntityId.Collection.TOPIC);

        private final EntityId.Collection collection;

        Kind(EntityId.Collection collection) {
            this.collection = collection;
        }

        public EntityId.Collection collection() {
            return collection;
        }
    }

    public Entry {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an entry needs a name: " + id);
        }
        if (id.collection() != kind.collection()) {
            throw new IllegalArgumentException(id + " is no " + kind);
        }
        otherNames = List.copyOf(otherNames);
        demonyms = List.copyOf(demonyms);
        links = List.copyOf(links);
        offices = List.copyOf(offices);
        codes = List.copyOf(codes);
    }

    /** All but what tells people apart, as a reading holds them. */
    public Identity identity() {
        return new Identity(id, name, otherNames, links, new Background(type, partOf, coordinates));
    }
}
