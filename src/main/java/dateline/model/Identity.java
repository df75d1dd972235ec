package dateline.model;

import java.util.List;

/**
 * Who a named entity is, in this article and in the world.
 *
 * @param name the fullest form, such as "Barack Obama"
 * @param otherNames other names, without the first
 * @param links the same entity elsewhere
 */
public record Identity(EntityId id, String name, List<String> otherNames, List<Link> links, Background background) {
    /** One of whom nothing is known beside names and links. */
    public Identity(EntityId id, String name, List<String> otherNames, List<Link> links) {
        this(id, name, otherNames, links, Background.NONE);
    }

    public Identity {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an identity needs a name");
        }
        otherNames = List.copyOf(otherNames);
        links = List.copyOf(links);
    }
}
