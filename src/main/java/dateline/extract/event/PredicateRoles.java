package dateline.extract.event;

import dateline.extract.event.Frame.Manner;
import dateline.model.EntityId;
import java.util.List;

/** Who took part in an event that a verb or adjective tells of. */
final class PredicateRoles {
    private final Clauses clauses;
    private final Actors actors;
    private final Phrases phrases;
    private final Scores scores;

    PredicateRoles(Clauses clauses, Actors actors) {
        this.clauses = clauses;
        this.actors = actors;
        this.phrases = new Phrases(clauses, actors);
        this.scores = new Scores(clauses);
    }

    Roles of(Trigger trigger) {
        int predicate = trigger.head();
        Frame frame = trigger.frame();
        List<EntityId> subjects = phrases.of(clauses.subjects(predicate));
        if (frame.is(Manner.UNDERGOES)) {
            return new Roles(List.of(), subjects, List.of());
        }
        if (frame.is(Manner.LOSES)) {
            List<EntityId> winners = phrases.joined(predicate, WordClass.WINNING);
            return new Roles(
                    winners.isEmpty() ? phrases.below(scores.wordsOf(trigger), WordClass.WINNING) : winners,
                    subjects,
                    List.of());
        }
        if (frame.is(Manner.RECIPROCAL)) {
            List<EntityId> partners = Roles.union(
                    Roles.union(phrases.of(clauses.objects(predicate)), phrases.joined(predicate, WordClass.TOGETHER)),
                    phrases.below(scores.wordsOf(trigger), WordClass.TOGETHER));
            return new Roles(List.of(), List.of(), Roles.union(subjects, partners));
        }
        return new Roles(
                subjects,
                frame.type().equals("Event")
                        ? phrases.of(clauses.objects(predicate))
                        : patients(predicate, frame.type(), subjects),
                List.of());
    }

    private List<EntityId> patients(int predicate, String type, List<EntityId> agents) {
        List<Integer> objects = clauses.objects(predicate);
        List<EntityId> direct = objects.stream()
                .filter(object -> actors.agent(object).isPresent())
                .flatMap(object -> actors.of(object).stream())
                .toList();
        if (direct.isEmpty()
                && objects.stream().anyMatch(object -> clauses.token(object).isPronoun())) {
            return List.of();
        }
        return Phrases.firstFound(
                agents,
                () -> direct,
                () -> phrases.attached(predicate),
                () -> phrases.of(objects),
                () -> phrases.inside(objects),
                () -> objects.isEmpty() ? phrases.joined(predicate, WordClass.TOWARDS) : List.of(),
                () -> belowComplements(predicate, type, agents),
                () -> phrases.joined(predicate, WordClass.ABOUT),
                () -> phrases.territories(predicate, type));
    }

    /** Whom the clauses below name: "agreed that Iran should stop". */
    List<EntityId> belowComplements(int predicate, String type, List<EntityId> agents) {
        return clauses.complements(predicate).stream()
                .flatMap(complement -> {
                    List<EntityId> subjects = phrases.of(clauses.subjects(complement));
                    return subjects.isEmpty() || subjects.equals(agents)
                            ? patients(complement, type, agents).stream()
                            : subjects.stream();
                })
                .toList();
    }

    /** What the modal adds to its verb: "will visit" is an offer of who will, "must" a demand of who says so. */
    Roles ofModal(int predicate, Frame frame, List<EntityId> speakers) {
        List<EntityId> subjects = phrases.of(clauses.subjects(predicate));
        return frame.type().equals("Request")
                ? new Roles(speakers, subjects, List.of())
                : new Roles(subjects, patients(predicate, frame.type(), subjects), List.of());
    }
}
