package dateline.model;

import java.util.List;

/** Who or what an article speaks of. */
public sealed interface Entity permits Agent, Place, Topic {
    EntityId id();

    /** At least one, in text order. */
    List<Mention> mentions();
}
