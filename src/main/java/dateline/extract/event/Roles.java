package dateline.extract.event;

import dateline.model.EntityId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who took part in an event, and how.
 *
 * @param agents who acts
 * @param patients whom it befalls or is aimed at
 * @param participants who takes part alike
 */
record Roles(List<EntityId> agents, List<EntityId> patients, List<EntityId> participants) {
    /** Nobody is both agent and patient. */
    Roles {
        agents = List.copyOf(agents);
        List<EntityId> acting = agents;
        patients = patients.stream().filter(one -> !acting.contains(one)).toList();
        participants = List.copyOf(participants);
    }

    boolean isEmpty() {
        return agents.isEmpty() && patients.isEmpty() && participants.isEmpty();
    }

    /** Everybody who took part. */
    List<EntityId> all() {
        return union(agents, union(patients, participants));
    }

    Roles withParticipants(List<EntityId> others) {
        return new Roles(agents, patients, union(participants, others));
    }

    static List<EntityId> union(List<EntityId> some, List<EntityId> others) {
        Set<EntityId> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }
}
