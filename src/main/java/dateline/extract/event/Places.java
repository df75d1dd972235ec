package dateline.extract.event;

import dateline.model.EntityId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where an event takes place: by what is attached to its trigger. */
final class Places {
    private final Clauses clauses;
    private final Actors actors;

    Places(Clauses clauses, Actors actors) {
        this.clauses = clauses;
        this.actors = actors;
    }

    /** Without those around another of them: what happens in Antalya, Turkey, happens in Antalya. */
    List<EntityId> of(Trigger trigger, Optional<Integer> support) {
        List<EntityId> all = Stream.concat(Stream.of(trigger.head()), support.stream())
                .flatMap(word -> places(word, 2).stream())
                .distinct()
                .toList();
        return all.stream()
                .filter(place -> all.stream().noneMatch(other -> actors.lies(other, place)))
                .toList();
    }

    private List<EntityId> places(int word, int depth) {
        List<EntityId> own = actors.phrases(word, WordClass.WHERE)
                .flatMap(clauses::conjuncts)
                .mapToObj(this::placeNamedBy)
                .flatMap(Optional::stream)
                .toList();
        if (!own.isEmpty() || depth == 0) {
            return own;
        }
        return clauses.phrases(word)
                .filter(phrase -> !clauses.token(phrase).isVerb())
                .mapToObj(phrase -> places(phrase, depth - 1))
                .flatMap(List::stream)
                .toList();
    }

    /** "in Antalya", "in Izmir and Antalya", "in the city of Antalya", "in Antalya province". */
    private Optional<EntityId> placeNamedBy(int phrase) {
        return IntStream.concat(
                        IntStream.of(phrase), clauses.tree().children(phrase, "compound", "appos", "nmod", "flat"))
                .mapToObj(actors::place)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
