package dateline.authority;

import dateline.model.EntityId;
import java.util.List;
import java.util.Optional;

/** Entries found by identity and by the keys of {@link EntryKeys}. Immutable; threads may share it. */
interface EntryIndex {
    Optional<Entry> entry(EntityId id);

    /** The best known first. */
    List<Entry> under(String key);
}
