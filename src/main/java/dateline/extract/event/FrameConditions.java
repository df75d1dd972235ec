package dateline.extract.event;

import dateline.extract.event.Frame.Manner;
import dateline.extract.event.Frame.Part;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whether what stands around a trigger is what its frame asks for. */
final class FrameConditions {
    private final Clauses clauses;
    private final Actors actors;
    private final Dates dates;
    private final Scores scores;
    private final boolean said;
    private final Fillers classes;

    /** @param below the triggers found so far, by their heads: those of all words below */
    FrameConditions(
            EventLexicon lexicon,
            Clauses clauses,
            Actors actors,
            Dates dates,
            boolean said,
            Map<Integer, Trigger> below) {
        this.clauses = clauses;
        this.actors = actors;
        this.dates = dates;
        this.scores = new Scores(clauses);
        this.said = said;
        this.classes = new Fillers(lexicon, clauses, actors, below);
    }

    boolean hold(Trigger trigger) {
        Frame frame = trigger.frame();
        int predicate = frame.part() == Part.M ? clauses.tree().head(trigger.head()) : trigger.head();
        return (!frame.is(Manner.NEGATED) || clauses.isNegated(predicate))
                && (!frame.is(Manner.SAID) || said)
                && (frame.part() != Part.M
                        || frame.is(Manner.NEGATED)
                        || !clauses.isNegated(predicate)
                        || frame.type().equals("Request"))
                && frame.conditions().entrySet().stream()
                        .allMatch(condition -> fills(trigger, predicate, condition.getKey(), condition.getValue()));
    }

    private boolean fills(Trigger trigger, int predicate, String slot, Set<String> wanted) {
        List<Integer> fillers =
                slot.equals("score") ? scores.of(trigger).stream().boxed().toList() : fillers(predicate, slot);
        return wanted.contains("none")
                ? fillers.isEmpty()
                : fillers.stream()
                        .filter(filler -> filler != trigger.head())
                        .flatMap(filler -> slot.equals("head")
                                ? Stream.of(filler)
                                : clauses.conjuncts(filler).boxed())
                        .anyMatch(filler -> wanted.stream().anyMatch(one -> classes.isA(filler, one)));
    }

    private List<Integer> fillers(int predicate, String slot) {
        return switch (slot) {
            case "subj" -> clauses.subjects(predicate);
            case "obj" -> clauses.objects(predicate);
            case "comp" -> clauses.complements(predicate);
            case "head" -> List.of(predicate);
            case "mod" -> clauses.modifiers(predicate).boxed().toList();
            default ->
                actors.phrases(predicate, slot)
                        .filter(phrase -> !dates.isTime(phrase))
                        .boxed()
                        .toList();
        };
    }
}
