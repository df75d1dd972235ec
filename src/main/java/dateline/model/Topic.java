package dateline.model;

import java.util.List;

/** What has a name and is neither agent nor place: a law, a treaty, a work, a disease, a prize. */
public record Topic(Identity identity, List<Mention> mentions) implements Entity {
    public Topic {
        mentions = List.copyOf(mentions);
    }

    @Override
    public EntityId id() {
        return identity.id();
    }
}
