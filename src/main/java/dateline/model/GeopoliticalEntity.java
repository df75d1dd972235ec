package dateline.model;

import java.util.List;

/** A state, region or city that can act ("Russia needs to ..."). */
public record GeopoliticalEntity(Identity identity, List<Mention> mentions) implements Agent, Place {
    public GeopoliticalEntity {
        mentions = List.copyOf(mentions);
    }

    @Override
    public EntityId id() {
        return identity.id();
    }
}
