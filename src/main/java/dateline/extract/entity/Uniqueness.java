package dateline.extract.entity;

import dateline.model.EntityId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sees to it that no two referents have one identity. */
final class Uniqueness {
    private Uniqueness() {}

    /** Those of one identity become one; in the same order. */
    static List<Referent> merged(List<Referent> named) {
        Map<EntityId, Referent> byId = new LinkedHashMap<>();
        for (Referent referent : named) {
            byId.merge(Identities.of(referent).id(), referent, (first, other) -> {
                other.names().forEach(first::add);
                return first;
            });
        }
        List<Referent> merged = new ArrayList<>(byId.values());
        merged.forEach(Referent::sortPhrases);
        return merged;
    }
}
