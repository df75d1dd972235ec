package dateline.authority;

import dateline.model.EntityId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An index of entries that are all at hand. */
final class ListedIndex implements EntryIndex {
    private final Map<EntityId, Entry> byId = new HashMap<>();
    private final Map<String, List<Entry>> byKey = new HashMap<>();

    ListedIndex(List<Entry> entries) {
        for (Entry entry : entries.stream().sorted(EntryKeys.BY_PROMINENCE).toList()) {
            byId.put(entry.id(), entry);
            EntryKeys.of(entry).forEach(key -> byKey.computeIfAbsent(key, any -> new ArrayList<>(1))
                    .add(entry));
        }
    }

    @Override
    public Optional<Entry> entry(EntityId id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public List<Entry> under(String key) {
        return List.copyOf(byKey.getOrDefault(key, List.of()));
    }
}
