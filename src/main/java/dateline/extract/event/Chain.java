package dateline.extract.event;

import dateline.model.EntityId;
import dateline.model.Event;
import dateline.model.EventId;
import dateline.model.EventRelation;
import dateline.model.EventTime;
import dateline.model.Factuality;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tellings of one event, in the order of the text. */
final class Chain {
    private final List<Telling> tellings = new ArrayList<>();
    /** Words that only take the event up. */
    private final List<Span> anaphors = new ArrayList<>();

    Chain(Telling first) {
        tellings.add(first);
    }

    void add(Telling telling) {
        tellings.add(telling);
    }

    boolean has(Telling telling) {
        return tellings.contains(telling);
    }

    void takeUp(Span anaphor) {
        anaphors.add(anaphor);
    }

    /** The trigger of the first telling. */
    Span first() {
        return tellings.getFirst().trigger();
    }

    Stream<Span> triggers() {
        return Stream.concat(tellings.stream().map(Telling::trigger), anaphors.stream())
                .sorted()
                .distinct();
    }

    /** Whether at least half of the tellings are likely of the same event as another one, and none denies it. */
    boolean isToldBy(Telling telling) {
        if (tellings.stream().anyMatch(before -> Sameness.isOneClause(before, telling))) {
            return true;
        }
        return tellings.stream().noneMatch(before -> Sameness.isDenied(before, telling))
                && 2
                                * tellings.stream()
                                        .filter(before -> Sameness.isLikely(before, telling))
                                        .count()
                        >= tellings.size();
    }

    boolean isInWordsOf(Telling telling) {
        return tellings.stream().anyMatch(before -> Sameness.isAlike(before.lemma(), telling.lemma()));
    }

    /** In the same sentence or the one before. */
    boolean isJustBefore(Telling telling) {
        return tellings.getLast().sentence() >= telling.sentence() - 1;
    }

    int size() {
        return tellings.size();
    }

    /**
     * Who only may have done it, or denies it, did not do it, but whoever had planned it did.
     *
     * @param byTrigger all events of the article by the words that tell of them
     */
    Event event(EventId id, Map<Span, EventId> byTrigger) {
        Factuality factuality = factuality();
        List<Telling> agreed = tellings.stream()
                .filter(telling -> telling.factuality() == factuality || telling.factuality() == Factuality.PLANNED)
                .toList();
        List<Telling> undenied = tellings.stream()
                .filter(telling -> telling.factuality() == factuality || telling.factuality() != Factuality.NEGATED)
                .toList();
        return new Event(
                id,
                subtype(),
                triggers().toList(),
                all(agreed, telling -> telling.roles().agents()),
                all(undenied, telling -> telling.roles().patients()),
                all(undenied, telling -> telling.roles().participants()),
                all(tellings, Telling::places),
                time(),
                tellings.stream()
                        .map(Telling::count)
                        .filter(OptionalInt::isPresent)
                        .findFirst()
                        .orElse(OptionalInt.empty()),
                first(Telling::score),
                factuality,
                agreed.getFirst().reportedIn(),
                first(Telling::expressedBy),
                relations(id, byTrigger),
                tellings.stream().mapToDouble(Telling::confidence).max().orElseThrow());
    }

    /** As certain as the surest telling has it. */
    private Factuality factuality() {
        return tellings.stream()
                .map(Telling::factuality)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The first that says more than the type. */
    private String subtype() {
        String type = tellings.getFirst().type();
        return tellings.stream()
                .map(Telling::subtype)
                .filter(one -> !one.equals(type))
                .findFirst()
                .orElse(type);
    }

    /** The surest, the first of several. */
    private Optional<EventTime> time() {
        return tellings.stream()
                .map(Telling::time)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(EventTime::confidence, Comparator.reverseOrder()));
    }

    private <T> Optional<T> first(Function<Telling, Optional<T>> property) {
        return tellings.stream().map(property).flatMap(Optional::stream).findFirst();
    }

    private static List<EntityId> all(List<Telling> tellings, Function<Telling, List<EntityId>> role) {
        return tellings.stream()
                .flatMap(telling -> role.apply(telling).stream())
                .distinct()
                .toList();
    }

    private List<EventRelation> relations(EventId id, Map<Span, EventId> byTrigger) {
        return tellings.stream()
                .flatMap(telling -> telling.links().stream())
                .map(link -> new EventRelation(link.kind(), byTrigger.get(link.trigger())))
                .filter(relation -> !relation.other().equals(id))
                .distinct()
                .toList();
    }
}
