package dateline.model;

import java.util.List;

/** A place that does not act: a sea, a street, a continent. */
public record Location(Identity identity, List<Mention> mentions) implements Place {
    public Location {
        mentions = List.copyOf(mentions);
    }

    @Override
    public EntityId id() {
        return identity.id();
    }
}
