package dateline.extract.event;

import dateline.model.Agent;
import dateline.model.Cast;
import dateline.model.Entity;
import dateline.model.EntityId;
import dateline.model.GeopoliticalEntity;
import dateline.model.Organization;
import dateline.model.Person;
import dateline.model.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Whom the words of a sentence stand for. */
final class Actors {
    private static final int NESTING = 3;

    private final EventLexicon lexicon;
    private final Clauses clauses;
    private final Cast cast;

    Actors(EventLexicon lexicon, Clauses clauses, Cast cast) {
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.cast = cast;
    }

    /** Those whom a phrase and the phrases joined to it by "and" stand for, by their own names or by who they belong to. */
    List<EntityId> of(int head) {
        Set<EntityId> found = new LinkedHashSet<>();
        clauses.conjuncts(head).forEach(word -> found.addAll(ofOne(word)));
        return List.copyOf(found);
    }

    private List<EntityId> ofOne(int word) {
        Optional<EntityId> direct = agent(word).or(() -> nameBehind(word));
        if (direct.isPresent()) {
            return List.of(direct.get());
        }
        if (isSum(word)) {
            return List.of();
        }
        if (isTransparent(word)) {
            List<EntityId> inner =
                    phrases(word, "of").mapToObj(this::of).flatMap(List::stream).toList();
            if (!inner.isEmpty()) {
                return inner;
            }
        }
        return clauses.token(word).isVerb() ? List.of() : owners(word);
    }

    /** "the Scottish salmon farmer Lochmore" */
    private Optional<EntityId> nameBehind(int noun) {
        return clauses.tree()
                .children(noun, "flat", "appos", "dep")
                .filter(child -> child > noun)
                .mapToObj(this::agent)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "145 Danish kroner" are nobody's. */
    private boolean isSum(int word) {
        return lexicon.isA(clauses.lemma(word), "money") && clauses.tree().has(word, "nummod");
    }

    /** Who acts, if the word itself is the head of an agent's mention. */
    Optional<EntityId> agent(int word) {
        return entity(word).filter(Agent.class::isInstance).map(Entity::id);
    }

    private Optional<Entity> entity(int word) {
        return cast.headedBy(clauses.token(word).span()).map(cast::entity);
    }

    /** The place that a word names. */
    Optional<EntityId> place(int word) {
        return entity(word).filter(Place.class::isInstance).map(Entity::id);
    }

    boolean isPerson(int word) {
        return entity(word).filter(Person.class::isInstance).isPresent()
                || clauses.token(word).isPronoun();
    }

    /** A state, a party, a company, a club. */
    boolean isBody(int word) {
        return entity(word)
                .filter(entity -> entity instanceof Organization || entity instanceof GeopoliticalEntity)
                .isPresent();
    }

    boolean isState(EntityId id) {
        return cast.entity(id) instanceof GeopoliticalEntity place
                && place.identity().background().type().equals("state");
    }

    /** "Israeli" of "Israeli tanks", "Iraq" of "Iraq's army": who stands before the head of a phrase. */
    List<EntityId> owners(int noun) {
        Set<EntityId> found = new LinkedHashSet<>();
        clauses.modifiers(noun)
                .flatMap(modifier -> IntStream.concat(clauses.conjuncts(modifier), clauses.modifiers(modifier)))
                .forEach(modifier -> agent(modifier).ifPresent(found::add));
        return List.copyOf(found);
    }

    /** The nearest actors inside a phrase: its owners, else those of the phrases below it; "28 in Peru" are not Peru. */
    List<EntityId> inside(int head) {
        List<Integer> layer = List.of(head);
        for (int depth = 0; depth < NESTING && !layer.isEmpty(); depth++) {
            List<EntityId> found =
                    layer.stream().flatMap(word -> of(word).stream()).distinct().toList();
            if (!found.isEmpty()) {
                return found;
            }
            List<Integer> next = new ArrayList<>();
            layer.forEach(word -> clauses.tree()
                    .children(word, "nmod", "obl", "obj", "acl", "conj", "xcomp", "nsubj")
                    .filter(child -> !isTransparent(word) || !WordClass.WHERE.has(clauses.preposition(child)))
                    .forEach(next::add));
            layer = next;
        }
        return List.of();
    }

    /** A word that only counts or groups what follows "of": "thousands of people", "186 of the seats". */
    boolean isTransparent(int word) {
        return clauses.token(word).tag().equals("CD") || lexicon.isA(clauses.lemma(word), "measure");
    }

    /** The phrases joined to a word by one of these prepositions. */
    IntStream phrases(int word, String... prepositions) {
        return phrases(word, List.of(prepositions)::contains);
    }

    IntStream phrases(int word, WordClass prepositions) {
        return phrases(word, prepositions::has);
    }

    private IntStream phrases(int word, Predicate<String> prepositions) {
        return clauses.phrases(word)
                .filter(phrase -> prepositions.test(clauses.preposition(phrase)) && !clauses.isSource(phrase));
    }
}
