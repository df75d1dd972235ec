package dateline.extract.event;

import dateline.extract.event.Frame.Manner;
import dateline.extract.event.Frame.Part;
import java.util.Collection;
import java.util.List;

/** Which of a sentence's triggers tell of events of their own. */
final class Selection {
    private final Clauses clauses;
    private final Actors actors;
    private final Support support;
    private final Certainty certainty;
    private final Collection<Trigger> triggers;

    Selection(Clauses clauses, Actors actors, Support support, Certainty certainty, Collection<Trigger> triggers) {
        this.clauses = clauses;
        this.actors = actors;
        this.support = support;
        this.certainty = certainty;
        this.triggers = List.copyOf(triggers);
    }

    /** In the order of the text. */
    List<Trigger> selected() {
        return triggers.stream()
                .filter(trigger -> trigger.frame().isEvent())
                .filter(trigger -> !isPartOfAnother(trigger) && !isWished(trigger) && !isConcept(trigger))
                .toList();
    }

    /** A verb that only supports an event noun, a noun that its verb's frame has used up, a word inside a longer trigger. */
    private boolean isPartOfAnother(Trigger trigger) {
        return triggers.stream()
                .anyMatch(other -> other != trigger
                        && (covers(other, trigger)
                                || uses(other, trigger)
                                || refuses(other, trigger)
                                || isSupportOf(trigger, other)));
    }

    /** "will not yield": the words of the refusal are all that there is of the yielding. */
    private boolean refuses(Trigger modal, Trigger verb) {
        return modal.frame().part() == Part.M
                && modal.frame().is(Manner.NEGATED)
                && clauses.tree().head(modal.head()) == verb.head();
    }

    /** What should, must or needs to be done is a demand; the deed itself is not news yet. */
    private boolean isWished(Trigger trigger) {
        return trigger.frame().part() != Part.M && certainty.isWished(trigger.head());
    }

    /** "terrorism", "violence": a bare noun without any circumstance names a kind of event rather than one, save in headlines. */
    private boolean isConcept(Trigger trigger) {
        return trigger.frame().part() == Part.N
                && clauses.token(trigger.head()).tag().equals("NN")
                && !clauses.sentence().isHeadline()
                && !clauses.tree().has(trigger.head(), "det", "amod", "nummod", "compound", "nmod", "acl")
                && support.of(trigger.head()).isEmpty();
    }

    private static boolean covers(Trigger longer, Trigger shorter) {
        return longer.frame().words().size() > 1
                && longer.frame().words().size() > shorter.frame().words().size()
                && longer.first() <= shorter.first()
                && shorter.last() <= longer.last();
    }

    private boolean uses(Trigger verb, Trigger noun) {
        return verb.frame().part() == Part.V
                && noun.frame().part() == Part.N
                && !verb.frame().conditions().isEmpty()
                && !verb.frame().conditions().containsKey("comp")
                && verb.frame().conditions().keySet().stream()
                        .flatMapToInt(slot -> slot.equals("obj")
                                ? clauses.objects(verb.head()).stream().mapToInt(Integer::intValue)
                                : actors.phrases(verb.head(), slot))
                        .anyMatch(word -> word == noun.head())
                && !isSupportOf(verb, noun);
    }

    /** A light verb is no event beside its noun, unless it says more than the noun does: "suspend" the talks. */
    private boolean isSupportOf(Trigger verb, Trigger noun) {
        return verb.frame().part() == Part.V
                && noun.frame().part() == Part.N
                && (verb.frame().words().size() == 1
                                && verb.frame().conditions().isEmpty()
                        || noun.frame().type().equals("Gathering"))
                && support.isLight(verb.head())
                && support.of(noun.head()).filter(light -> light == verb.head()).isPresent();
    }
}
