package dateline.extract.event;

import dateline.extract.event.Frame.Manner;
import dateline.model.EntityId;
import java.util.List;
import java.util.Optional;

/** Who took part in an event that a noun tells of. */
final class NounRoles {
    private final Clauses clauses;
    private final Actors actors;
    private final Phrases phrases;
    private final PredicateRoles predicates;
    private final Sites sites;

    NounRoles(Clauses clauses, Actors actors, PredicateRoles predicates) {
        this.clauses = clauses;
        this.actors = actors;
        this.phrases = new Phrases(clauses, actors);
        this.predicates = predicates;
        this.sites = new Sites(clauses, actors);
    }

    /** @param support the verb that lends the noun its subject ("carried out" airstrikes) */
    Roles of(int noun, Frame frame, Optional<Integer> support) {
        List<EntityId> owners = owners(noun, frame.type());
        List<EntityId> doers =
                support.map(verb -> phrases.of(subjects(verb, noun))).orElse(List.of());
        if (TypeClass.UNDONE.has(frame.type())) {
            List<EntityId> befallen = Roles.union(doers, owners);
            return new Roles(
                    List.of(), Roles.union(befallen, aimedAt(noun, frame.type(), support, befallen)), List.of());
        }
        List<EntityId> agents = Roles.union(doers, Roles.union(owners, phrases.joined(noun, "by")));
        if (frame.is(Manner.RECIPROCAL)) {
            List<EntityId> partners = Roles.union(
                    phrases.joined(noun, "with", "between", "among", "of"), supported(support, WordClass.TOGETHER));
            return new Roles(List.of(), List.of(), Roles.union(agents, partners));
        }
        if (frame.is(Manner.LOSES) && phrases.joined(noun, "of").isEmpty()) {
            List<EntityId> losers = Roles.union(doers, owners);
            return new Roles(
                    Phrases.firstFound(
                            losers,
                            () -> phrases.joined(noun, WordClass.WINNING),
                            () -> supported(support, WordClass.WINNING)),
                    losers,
                    List.of());
        }
        boolean doneOf = agents.isEmpty() && TypeClass.DONE_OF.has(frame.type());
        List<EntityId> acting = doneOf ? phrases.joined(noun, "of") : agents;
        return new Roles(
                acting, aimedAt(noun, frame.type(), support, acting), phrases.joined(noun, "between", "among"));
    }

    /** Who stands before the noun, without the places where it was. */
    private List<EntityId> owners(int noun, String type) {
        if (clauses.token(noun).isProperNoun()) {
            return List.of();
        }
        List<EntityId> where = sites.of(noun, type);
        return actors.owners(noun).stream().filter(one -> !where.contains(one)).toList();
    }

    /** The earthquake that killed somebody is not who did something by it. */
    private List<Integer> subjects(int verb, int noun) {
        return clauses.subjects(verb).stream().filter(word -> word != noun).toList();
    }

    private List<EntityId> aimedAt(int noun, String type, Optional<Integer> support, List<EntityId> agents) {
        return Phrases.firstFound(
                agents,
                () -> phrases.attached(noun),
                () -> phrases.joined(noun, "of"),
                () -> phrases.joined(noun, WordClass.TOWARDS),
                () -> supported(support, WordClass.TOWARDS),
                () -> TypeClass.TERRITORIAL.has(type) || TypeClass.DONE_OF.has(type)
                        ? predicates.belowComplements(noun, type, agents)
                        : List.of(),
                () -> phrases.joined(noun, WordClass.ABOUT),
                () -> phrases.territories(noun, type),
                () -> support.map(verb -> phrases.territories(verb, type)).orElse(List.of()));
    }

    private List<EntityId> supported(Optional<Integer> support, WordClass prepositions) {
        return support.map(verb -> phrases.joined(verb, prepositions)).orElse(List.of());
    }
}
