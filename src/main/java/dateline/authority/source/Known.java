package dateline.authority.source;

import dateline.authority.Entry;
import dateline.authority.EntryBuilder;
import dateline.model.EntityId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries made so far; refuses a second one with the same identity, and a reference to what there is not. */
final class Known {
    private final Map<EntityId, EntryBuilder> entries = new LinkedHashMap<>();

    EntryBuilder add(Row row, EntryBuilder entry) {
        if (entries.putIfAbsent(entry.id(), entry) != null) {
            throw row.wrong("a second " + entry.id().slug() + ", give one a slug of its own");
        }
        return entry;
    }

    EntryBuilder entry(EntityId id) {
        return entries.get(id);
    }

    boolean has(EntityId id) {
        return entries.containsKey(id);
    }

    /** The place, else the organization, with this slug. */
    EntityId named(Row row, String slug) {
        return place(slug)
                .or(() -> Optional.of(organization(slug)).filter(this::has))
                .orElseThrow(() -> row.wrong("neither place nor organization: " + slug));
    }

    Optional<EntityId> place(String slug) {
        return Optional.of(new EntityId(EntityId.Collection.PLACE, slug, false)).filter(this::has);
    }

    private static EntityId organization(String slug) {
        return new EntityId(EntityId.Collection.ORGANIZATION, slug, false);
    }

    /** The entries with these identities, by slug. */
    List<Entry> built(Collection<EntityId> ids) {
        return ids.stream()
                .map(id -> entries.get(id).build())
                .sorted(Comparator.comparing(entry -> entry.id().slug()))
                .toList();
    }
}
