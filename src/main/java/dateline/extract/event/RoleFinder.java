package dateline.extract.event;

import dateline.extract.event.Frame.Manner;
import dateline.model.EntityId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads who took part in an event off the grammar around its trigger. */
final class RoleFinder {
    private static final String[] TOWARDS = {
        "against", "on", "upon", "at", "to", "toward", "towards", "with", "from", "into"
    };
    private static final String[] DIRECTLY = {"against", "on", "upon", "to", "toward", "towards", "with"};
    private static final String[] TOGETHER = {"with", "between", "among"};
    private static final String[] ABOUT = {"for", "over", "of", "about", "between", "among"};
    /** What is done in a state's territory is done to that state. */
    private static final Set<String> TERRITORIAL = Set.of(
            "Protest", "Sanction", "Coerce", "Assault", "Mobilize", "Concede", "Retreat", "Aid", "Threaten", "Consult");
    /** Nouns whose "of" names who does it: "the withdrawal of the troops". */
    private static final Set<String> DONE_OF =
            Set.of("Retreat", "Protest", "Mobilize", "Agree", "Concede", "Reject", "Threaten", "Request");

    /** What nobody does: the state before "earthquake" is where it was. */
    private static final Set<String> NOBODYS = Set.of("Disaster", "Accident", "Death", "Injury");

    private final Clauses clauses;
    private final Actors actors;

    RoleFinder(Clauses clauses, Actors actors) {
        this.clauses = clauses;
        this.actors = actors;
    }

    /**
     * @param support the verb that lends a noun its subject ("carried out" airstrikes)
     * @param speakers who says the sentence, for demands that are made by saying "must"
     */
    Roles of(Trigger trigger, Optional<Integer> support, List<EntityId> speakers) {
        Frame frame = trigger.frame();
        return switch (frame.part()) {
            case V, A -> ofPredicate(trigger.head(), frame);
            case N -> ofNoun(trigger.head(), frame, support);
            case M -> ofModal(clauses.tree().head(trigger.head()), frame, speakers);
        };
    }

    /** What the modal adds to its verb: "will visit" is an offer of who will, "must" a demand of who says so. */
    private Roles ofModal(int predicate, Frame frame, List<EntityId> speakers) {
        List<EntityId> subjects = of(clauses.subjects(predicate));
        return frame.type().equals("Request")
                ? new Roles(speakers, subjects, List.of())
                : new Roles(subjects, patients(predicate, frame.type(), subjects), List.of());
    }

    private Roles ofPredicate(int predicate, Frame frame) {
        List<EntityId> subjects = of(clauses.subjects(predicate));
        if (frame.is(Manner.UNDERGOES)) {
            return new Roles(List.of(), subjects, List.of());
        }
        if (frame.is(Manner.RECIPROCAL)) {
            List<EntityId> partners = Roles.union(of(clauses.objects(predicate)), phrases(predicate, TOGETHER));
            return new Roles(List.of(), List.of(), Roles.union(subjects, partners));
        }
        return new Roles(
                subjects,
                frame.type().equals("Event")
                        ? of(clauses.objects(predicate))
                        : patients(predicate, frame.type(), subjects),
                List.of());
    }

    private List<EntityId> patients(int predicate, String type, List<EntityId> agents) {
        List<Integer> objects = clauses.objects(predicate);
        List<EntityId> direct = objects.stream()
                .filter(object -> actors.agent(object).isPresent())
                .flatMap(object -> actors.of(object).stream())
                .toList();
        return firstFound(
                agents,
                () -> direct,
                () -> attached(predicate),
                () -> of(objects),
                () -> inside(objects),
                () -> objects.isEmpty() ? phrases(predicate, TOWARDS) : List.of(),
                () -> belowComplements(predicate, type, agents),
                () -> phrases(predicate, ABOUT),
                () -> TERRITORIAL.contains(type) ? phrases(predicate, "in") : List.of());
    }

    private List<EntityId> belowComplements(int predicate, String type, List<EntityId> agents) {
        return clauses.complements(predicate).stream()
                .flatMap(complement -> {
                    List<EntityId> subjects = of(clauses.subjects(complement));
                    return subjects.isEmpty() || subjects.equals(agents)
                            ? patients(complement, type, agents).stream()
                            : subjects.stream();
                })
                .toList();
    }

    private Roles ofNoun(int noun, Frame frame, Optional<Integer> support) {
        List<EntityId> owners =
                clauses.token(noun).isProperNoun() || NOBODYS.contains(frame.type()) ? List.of() : actors.owners(noun);
        List<EntityId> doers = support.map(verb -> of(clauses.subjects(verb))).orElse(List.of());
        List<EntityId> agents = Roles.union(doers, Roles.union(owners, phrases(noun, "by")));
        if (frame.is(Manner.RECIPROCAL)) {
            List<EntityId> partners =
                    Roles.union(phrases(noun, "with", "between", "among", "of"), supported(support, TOGETHER));
            return new Roles(List.of(), List.of(), Roles.union(agents, partners));
        }
        boolean doneOf = agents.isEmpty() && DONE_OF.contains(frame.type());
        List<EntityId> acting = doneOf ? phrases(noun, "of") : agents;
        return new Roles(acting, aimedAt(noun, frame.type(), support, acting), phrases(noun, "between", "among"));
    }

    private List<EntityId> aimedAt(int noun, String type, Optional<Integer> support, List<EntityId> agents) {
        return firstFound(
                agents,
                () -> attached(noun),
                () -> phrases(noun, "of"),
                () -> phrases(noun, TOWARDS),
                () -> supported(support, TOWARDS),
                () -> TERRITORIAL.contains(type) || DONE_OF.contains(type)
                        ? belowComplements(noun, type, agents)
                        : List.of(),
                () -> phrases(noun, ABOUT),
                () -> TERRITORIAL.contains(type) ? phrases(noun, "in") : List.of(),
                () -> TERRITORIAL.contains(type) ? supported(support, "in") : List.of());
    }

    private List<EntityId> supported(Optional<Integer> support, String... prepositions) {
        return support.map(verb -> phrases(verb, prepositions)).orElse(List.of());
    }

    /** By a preposition, and to the predicate itself. */
    private List<EntityId> attached(int predicate) {
        return actors.phrases(predicate, DIRECTLY)
                .filter(phrase -> clauses.tree().head(phrase) == predicate)
                .mapToObj(actors::of)
                .flatMap(List::stream)
                .toList();
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

    @SafeVarargs
    private static List<EntityId> firstFound(List<EntityId> without, Supplier<List<EntityId>>... searches) {
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
