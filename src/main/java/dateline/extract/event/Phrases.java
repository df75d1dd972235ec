package dateline.extract.event;

import dateline.model.EntityId;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whom the phrases around a word stand for. */
final class Phrases {
    private final Clauses clauses;
    private final Actors actors;

    Phrases(Clauses clauses, Actors actors) {
        this.clauses = clauses;
        this.actors = actors;
    }

    /** By the heads of their phrases. */
    List<EntityId> of(List<Integer> heads) {
        return heads.stream()
                .flatMap(head -> actors.of(head).stream())
                .distinct()
                .toList();
    }

    List<EntityId> inside(List<Integer> heads) {
        return heads.stream()
                .flatMap(head -> actors.inside(head).stream())
                .distinct()
                .toList();
    }

    List<EntityId> joined(int word, String... prepositions) {
        return standFor(actors.phrases(word, prepositions));
    }

    List<EntityId> joined(int word, WordClass prepositions) {
        return standFor(actors.phrases(word, prepositions));
    }

    /** To whom something is done by being done in their territory; a protest in a city is against the state, if anybody. */
    List<EntityId> territories(int word, String type) {
        return TypeClass.TERRITORIAL.has(type)
                ? joined(word, "in").stream()
                        .filter(place -> !type.equals("Protest") || actors.isState(place))
                        .toList()
                : List.of();
    }

    /** By a preposition, to any of these words. */
    List<EntityId> below(IntStream words, WordClass prepositions) {
        return standFor(words.flatMap(word -> actors.phrases(word, prepositions)));
    }

    private List<EntityId> standFor(IntStream heads) {
        return heads.mapToObj(actors::of).flatMap(List::stream).distinct().toList();
    }

    /** By a preposition, and to the predicate itself. */
    List<EntityId> attached(int predicate) {
        return actors.phrases(predicate, WordClass.DIRECTLY)
                .filter(phrase -> clauses.tree().head(phrase) == predicate)
                .mapToObj(actors::of)
                .flatMap(List::stream)
                .toList();
    }

    @SafeVarargs
    static List<EntityId> firstFound(List<EntityId> without, Supplier<List<EntityId>>... searches) {
        return Stream.of(searches)
                .map(search -> search.get().stream()
                        .filter(one -> !without.contains(one))
                        .distinct()
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
