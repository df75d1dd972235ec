package dateline.model;

import java.util.List;

/** A human being with a name. */
public record Person(Identity identity, List<Mention> mentions) implements Agent {
    public Person {
        mentions = List.copyOf(mentions);
    }

    @Override
    public EntityId id() {
        return identity.id();
    }
}
