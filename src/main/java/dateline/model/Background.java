package dateline.model;

import java.util.Optional;

/**
 * What is known of somebody or something beside names, whatever the article says.
 *
 * @param type what it is, as a common noun: "state", "company", "armed group"; empty where nobody knows
 * @param partOf the place around a place, the parent or the home country of an organization
 */
public record Background(String type, Optional<EntityId> partOf, Optional<Coordinates> coordinates) {
    public static final Background NONE = ofType("");

    public static Background ofType(String noun) {
        return new Background(noun, Optional.empty(), Optional.empty());
    }
}
