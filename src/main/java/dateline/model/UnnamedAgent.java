package dateline.model;

import java.util.List;
import java.util.Optional;

/**
 * One who acts or speaks without a name: "a senior official".
 *
 * @param description the words of its first mention
 * @param anonymity where the text says that the name is withheld
 */
public record UnnamedAgent(EntityId id, String description, List<Mention> mentions, Optional<Anonymity> anonymity)
        implements Agent {
    public UnnamedAgent {
        mentions = List.copyOf(mentions);
    }

    /** One whom the text does not name, without saying so. */
    public UnnamedAgent(EntityId id, String description, List<Mention> mentions) {
        this(id, description, mentions, Optional.empty());
    }
}
