package dateline.model;

import java.util.List;

/**
 * One who acts or speaks without a name: "a senior official".
 *
 * @param description the words of its first mention
 */
public record UnnamedAgent(EntityId id, String description, List<Mention> mentions) implements Agent {
    public UnnamedAgent {
        mentions = List.copyOf(mentions);
    }
}
