package dateline.extract.event;

import dateline.model.EntityId;
import java.util.List;
import java.util.Optional;

/** Places that stand before an event's noun and tell where it took place, not who did it: "the Lahore bombing". */
final class Sites {
    private final Clauses clauses;
    private final Actors actors;

    Sites(Clauses clauses, Actors actors) {
        this.clauses = clauses;
        this.actors = actors;
    }

    /** @param type the event's main class: in "Peru's earthquake" even a state is a mere place */
    List<EntityId> of(int noun, String type) {
        return clauses.modifiers(noun)
                .filter(word -> TypeClass.LOCAL.has(type) || clauses.tree().is(word, "compound"))
                .mapToObj(actors::place)
                .flatMap(Optional::stream)
                .filter(place -> TypeClass.LOCAL.has(type) || !actors.isState(place))
                .distinct()
                .toList();
    }
}
