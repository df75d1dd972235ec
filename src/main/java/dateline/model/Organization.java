package dateline.model;

import java.util.List;

/** A company, party, agency, army or other body with a name. */
public record Organization(Identity identity, List<Mention> mentions) implements Agent {
    public Organization {
        mentions = List.copyOf(mentions);
    }

    @Override
    public EntityId id() {
        return identity.id();
    }
}
