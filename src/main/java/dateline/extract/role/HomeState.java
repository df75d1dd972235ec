package dateline.extract.role;

import dateline.authority.Authority;
import dateline.authority.Entry;
import dateline.model.Cast;
import dateline.model.Entity;
import dateline.model.EntityId;
import dateline.model.Mention;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The state whose affairs an article is about: by far the one that it names most, with the places and bodies in it. */
final class HomeState {
    /** So many times as often as the next. */
    private static final int LEAD = 2;

    private HomeState() {}

    /** Nothing where two are named about as often, or the article does not name the state itself. */
    static Optional<Entity> of(Cast cast, Authority authority) {
        Map<EntityId, Integer> counts = new LinkedHashMap<>();
        cast.entities().forEach(entity -> authority
                .entry(entity.id())
                .flatMap(authority::state)
                .map(Entry::id)
                .ifPresent(state -> counts.merge(state, names(entity), Integer::sum)));
        List<Map.Entry<EntityId, Integer>> states = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        return states.stream()
                .findFirst()
                .filter(first -> states.size() == 1
                        || first.getValue() >= LEAD * states.get(1).getValue())
                .map(first -> cast.entity(first.getKey()));
    }

    private static int names(Entity entity) {
        return (int) entity.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.DEMONYM)
                .count();
    }
}
