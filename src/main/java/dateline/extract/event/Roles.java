package dateline.extract.event;

import dateline.extract.event.Frame.Manner;
import dateline.extract.event.Frame.Part;
import dateline.model.EntityId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Who took part in an event, and how.
 *
 * @param agents who acts
 * @param patients whom it befalls or is aimed at
 * @param participants who takes part alike
 */
record Roles(List<EntityId> agents, List<EntityId> patients, List<EntityId> participants) {

    /**
     * Reads the roles of a trigger off its clause.
     *
     * @param support the verb that lends a noun its subject ("carried out" airstrikes)
     * @param speakers who says the sentence, for demands that are made by saying "must"
     */
    static Roles of(
            Trigger trigger, Optional<Integer> support, List<EntityId> speakers, Clauses clauses, Actors actors) {
        Reader reader = new Reader(clauses, actors);
        Roles roles =
                switch (trigger.frame().part()) {
                    case V, A -> reader.ofPredicate(trigger.head(), trigger.frame());
                    case N -> reader.ofNoun(trigger.head(), support);
                    case M -> reader.ofModal(clauses.tree().head(trigger.head()), trigger.frame(), speakers);
                };
        return trigger.frame().is(Manner.RECIPROCAL) ? roles.alike() : roles.distinct();
    }

    private Roles alike() {
        return new Roles(List.of(), List.of(), union(union(agents, patients), participants));
    }

    /** Nobody is both agent and patient. */
    private Roles distinct() {
        return new Roles(
                agents, patients.stream().filter(one -> !agents.contains(one)).toList(), participants);
    }

    static List<EntityId> union(List<EntityId> some, List<EntityId> others) {
        Set<EntityId> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }

    private record Reader(Clauses clauses, Actors actors) {
        private static final String[] TOWARDS = {
            "against", "on", "upon", "at", "to", "toward", "towards", "with", "from", "into"
        };
        private static final String[] DIRECTLY = {"against", "on", "upon", "to", "toward", "towards", "with"};
        private static final String[] ABOUT = {"for", "over", "of", "about", "in", "between", "among"};

        Roles ofPredicate(int predicate, Frame frame) {
            List<EntityId> agents = of(clauses.subjects(predicate));
            if (frame.is(Manner.UNDERGOES)) {
                return new Roles(List.of(), agents, List.of());
            }
            List<EntityId> objects = clauses.objects(predicate).stream()
                    .flatMap(object -> actors.of(object).stream())
                    .filter(one -> !agents.contains(one))
                    .distinct()
                    .toList();
            boolean direct = clauses.objects(predicate).stream()
                    .anyMatch(object -> actors.agent(object).isPresent());
            return new Roles(
                    agents,
                    direct
                            ? objects
                            : firstFound(
                                    agents,
                                    () -> attached(predicate),
                                    () -> objects,
                                    () -> inside(clauses.objects(predicate)),
                                    () -> phrases(predicate, TOWARDS),
                                    () -> belowComplements(predicate),
                                    () -> phrases(predicate, ABOUT),
                                    () -> nested(predicate)),
                    List.of());
        }

        private List<EntityId> belowComplements(int predicate) {
            List<EntityId> found = new ArrayList<>();
            for (int complement : clauses.complements(predicate)) {
                List<EntityId> subjects = of(clauses.subjects(complement));
                found.addAll(subjects);
                found.addAll(
                        subjects.isEmpty() || subjects.equals(of(clauses.subjects(predicate)))
                                ? ofPredicate(complement, PLAIN).patients()
                                : List.of());
            }
            return found;
        }

        /** By a preposition, and to the predicate itself. */
        private List<EntityId> attached(int predicate) {
            return actors.phrases(predicate, DIRECTLY)
                    .filter(phrase -> clauses.tree().head(phrase) == predicate)
                    .mapToObj(actors::of)
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
        }

        private List<EntityId> nested(int predicate) {
            return clauses.phrases(predicate)
                    .mapToObj(actors::inside)
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
        }

        @SafeVarargs
        private static List<EntityId> firstFound(List<EntityId> without, Supplier<List<EntityId>>... searches) {
            for (Supplier<List<EntityId>> search : searches) {
                List<EntityId> found = search.get().stream()
                        .filter(one -> !without.contains(one))
                        .distinct()
                        .toList();
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return List.of();
        }

        Roles ofNoun(int noun, Optional<Integer> support) {
            List<EntityId> agents = union(
                    support.map(verb -> of(clauses.subjects(verb))).orElse(List.of()),
                    union(actors.owners(noun), phrases(noun, "by")));
            List<EntityId> patients = firstFound(
                    agents,
                    () -> phrases(noun, TOWARDS),
                    () -> phrases(noun, "of"),
                    () -> support.map(verb -> phrases(verb, TOWARDS)).orElse(List.of()),
                    () -> nested(noun));
            return new Roles(agents, patients, phrases(noun, "between", "among"));
        }

        /** What the modal adds to its verb: "will visit" is an offer of who will, "must" a demand of who says so. */
        Roles ofModal(int predicate, Frame frame, List<EntityId> speakers) {
            Roles below = ofPredicate(predicate, PLAIN);
            return frame.type().equals("Request") ? new Roles(speakers, below.agents(), List.of()) : below;
        }

        private List<EntityId> of(List<Integer> heads) {
            return heads.stream()
                    .flatMap(head -> actors.of(head).stream())
                    .distinct()
                    .toList();
        }

        private List<EntityId> inside(List<Integer> heads) {
            return heads.stream()
                    .flatMap(head -> actors.inside(head).stream())
                    .distinct()
                    .toList();
        }

        private List<EntityId> phrases(int word, String... prepositions) {
            return actors.phrases(word, prepositions)
                    .mapToObj(actors::of)
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
        }
    }

    private static final Frame PLAIN = new Frame("Event", "-", Part.V, List.of("do"), java.util.Map.of(), Set.of());
}
