package dateline.model;

import java.util.List;

/**
 * Several who act or speak without a name of their own: "Syrian rebels", "critics", "its allies".
 *
 * @param description the words of its first mention
 */
public record Group(EntityId id, String description, List<Mention> mentions) implements Agent {
    public Group {
        mentions = List.copyOf(mentions);
    }
}
