package dateline.extract.event;

import dateline.model.EntityId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads who took part in an event off the grammar around its trigger. */
final class RoleFinder {
    private final Clauses clauses;
    private final Actors actors;
    private final PredicateRoles predicates;
    private final NounRoles nouns;

    RoleFinder(Clauses clauses, Actors actors) {
        this.clauses = clauses;
        this.actors = actors;
        this.predicates = new PredicateRoles(clauses, actors);
        this.nouns = new NounRoles(clauses, actors, predicates);
    }

    /**
     * @param support the verb that lends a noun its subject ("carried out" airstrikes)
     * @param speakers who says the sentence, for demands that are made by saying "must"
     */
    Roles of(Trigger trigger, Optional<Integer> support, List<EntityId> speakers) {
        Frame frame = trigger.frame();
        return switch (frame.part()) {
            case V, A -> predicates.of(trigger);
            case N -> ofNoun(trigger.head(), frame, support);
            case M -> predicates.ofModal(clauses.tree().head(trigger.head()), frame, speakers);
        };
    }

    private Roles ofNoun(int noun, Frame frame, Optional<Integer> support) {
        Roles roles = nouns.of(noun, frame, support);
        return TypeClass.ATTENDED.has(frame.type()) ? roles.withParticipants(attendants(noun)) : roles;
    }

    /** Whoever says or does something at a gathering or during a talk is there, and so is whoever is told. */
    private List<EntityId> attendants(int gathering) {
        int head = clauses.tree().head(gathering);
        boolean there = clauses.isVerb(head)
                && !clauses.isNegated(head)
                && (clauses.tree().is(gathering, "obj", "iobj")
                        || clauses.tree().is(gathering, "obl") && WordClass.AT.has(clauses.preposition(gathering)));
        return there
                ? Stream.concat(clauses.subjects(head).stream(), clauses.objects(head).stream())
                        .flatMap(actor -> actors.of(actor).stream())
                        .distinct()
                        .toList()
                : List.of();
    }
}
