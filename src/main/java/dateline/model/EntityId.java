package dateline.model;

import dateline.text.Span;

/**
 * Names one entity within a reading, and decides its IRI.
 *
 * @param collection the folder of its IRI
 * @param slug lower-case letters, digits and hyphens; for {@link Collection#AGENT} the offset of its first mention
 * @param local whether this article alone knows it: neither the authority file nor a certain link does
 */
public record EntityId(Collection collection, String slug, boolean local) implements Reference {
    /** The kinds of entities that have a folder of their own. */
    public enum Collection {
        PERSON,
        ORGANIZATION,
        PLACE,
        TOPIC,
        AGENT
    }

    public EntityId {
        if (slug.isEmpty()) {
            throw new IllegalArgumentException("an entity needs a slug");
        }
    }

    /** The identity of who acts or speaks without a name. */
    public static EntityId unnamed(Span firstMention) {
        return new EntityId(Collection.AGENT, Integer.toString(firstMention.begin()), true);
    }
}
