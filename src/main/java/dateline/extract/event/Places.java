package dateline.extract.event;

import dateline.extract.event.Frame.Part;
import dateline.model.Cast;
import dateline.model.EntityId;
import dateline.model.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where an event takes place: by what is attached to its trigger. */
final class Places {
    /** A town, its district, state, country and continent. */
    private static final int NESTING = 5;

    private final Clauses clauses;
    private final Actors actors;
    private final Cast cast;
    private final Sites sites;

    Places(Clauses clauses, Actors actors, Cast cast) {
        this.clauses = clauses;
        this.actors = actors;
        this.cast = cast;
        this.sites = new Sites(clauses, actors);
    }

    /** Without those around another of them: what happens in Antalya, Turkey, happens in Antalya. */
    List<EntityId> of(Trigger trigger, Optional<Integer> support) {
        Stream<EntityId> attached =
                Stream.concat(Stream.of(trigger.head()), support.stream()).flatMap(word -> places(word, 2).stream());
        List<EntityId> all =
                Stream.concat(attached, before(trigger).stream()).distinct().toList();
        return all.stream()
                .filter(place -> all.stream().noneMatch(other -> lies(other, place)))
                .toList();
    }

    private List<EntityId> before(Trigger trigger) {
        return trigger.frame().part() == Part.N
                ? sites.of(trigger.head(), trigger.frame().type())
                : List.of();
    }

    /** Whether one place lies in another, as far as the places around it are known here. */
    private boolean lies(EntityId place, EntityId around) {
        return Stream.iterate(around(place), Optional::isPresent, next -> next.flatMap(this::around))
                .limit(NESTING)
                .anyMatch(next -> next.get().equals(around));
    }

    private Optional<EntityId> around(EntityId place) {
        return cast.entity(place) instanceof Place known
                ? known.identity().background().partOf()
                : Optional.empty();
    }

    private List<EntityId> places(int word, int depth) {
        List<EntityId> own = IntStream.concat(actors.phrases(word, WordClass.WHERE), joined(word))
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

    /** "held in Antalya and in Izmir", where parsers join the second place to the verb. */
    private IntStream joined(int verb) {
        return clauses.isVerb(verb)
                ? clauses.tree()
                        .children(verb, "conj")
                        .filter(next -> !clauses.isVerb(next) && WordClass.WHERE.has(clauses.preposition(next)))
                : IntStream.empty();
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
