package dateline.model;

import java.util.List;
import java.util.Optional;

/**
 * Several who act or speak without a name of their own: "Syrian rebels", "critics", "its allies".
 *
 * @param description the words of its first mention
 * @param anonymity where the text says that the name is withheld
 */
public record Group(EntityId id, String description, List<Mention> mentions, Optional<Anonymity> anonymity)
        implements Agent {
    public Group {
        mentions = List.copyOf(mentions);
    }

    /** Several whom the text does not name, without saying so. */
    public Group(EntityId id, String description, List<Mention> mentions) {
        this(id, description, mentions, Optional.empty());
    }
}
