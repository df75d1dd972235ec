package dateline.extract.event;

import dateline.model.EntityId;
import dateline.model.Event;
import dateline.model.EventId;
import dateline.model.EventRelation;
import dateline.model.EventTime;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Brings the tellings of an article together: one event, told of several times, is one. */
final class Chains {
    /** So many events back a telling may take one up, lest long texts take long. */
    private static final int REACH = 200;

    private Chains() {}

    /** In the order of their first triggers. */
    static List<Event> join(List<Telling> tellings) {
        List<List<Telling>> chains = new ArrayList<>();
        for (Telling telling : tellings) {
            chains.reversed().stream()
                    .limit(REACH)
                    .filter(chain -> isOf(telling, chain))
                    .findFirst()
                    .ifPresentOrElse(chain -> chain.add(telling), () -> chains.add(new ArrayList<>(List.of(telling))));
        }
        chains.sort(Comparator.comparing(chain -> chain.getFirst().trigger()));
        Map<Integer, Integer> ordinals = new HashMap<>();
        List<EventId> ids = new ArrayList<>();
        Map<Span, EventId> byTrigger = new HashMap<>();
        for (List<Telling> chain : chains) {
            int begin = chain.getFirst().trigger().begin();
            EventId id = new EventId(begin, ordinals.merge(begin, 1, Integer::sum));
            ids.add(id);
            chain.forEach(telling -> byTrigger.put(telling.trigger(), id));
        }
        return IntStream.range(0, ids.size())
                .mapToObj(at -> event(ids.get(at), chains.get(at), byTrigger))
                .toList();
    }

    private static boolean isOf(Telling telling, List<Telling> chain) {
        return chain.stream().noneMatch(before -> Sameness.isDenied(before, telling))
                && 2
                                * chain.stream()
                                        .filter(before -> Sameness.isLikely(before, telling))
                                        .count()
                        >= chain.size();
    }

    private static Event event(EventId id, List<Telling> chain, Map<Span, EventId> byTrigger) {
        Telling first = chain.getFirst();
        return new Event(
                id,
                subtype(chain),
                chain.stream().map(Telling::trigger).sorted().distinct().toList(),
                all(chain, telling -> telling.roles().agents()),
                all(chain, telling -> telling.roles().patients()),
                all(chain, telling -> telling.roles().participants()),
                all(chain, Telling::places),
                time(chain),
                chain.stream()
                        .map(Telling::count)
                        .filter(count -> count.isPresent())
                        .findFirst()
                        .orElse(first.count()),
                chain.stream()
                        .map(Telling::factuality)
                        .min(Comparator.naturalOrder())
                        .orElse(first.factuality()),
                first.reportedIn(),
                chain.stream()
                        .map(Telling::expressedBy)
                        .flatMap(Optional::stream)
                        .findFirst(),
                relations(id, chain, byTrigger),
                chain.stream().mapToDouble(Telling::confidence).max().orElse(first.confidence()));
    }

    /** The first that says more than the type. */
    private static String subtype(List<Telling> chain) {
        String type = chain.getFirst().type();
        return chain.stream()
                .map(Telling::subtype)
                .filter(one -> !one.equals(type))
                .findFirst()
                .orElse(type);
    }

    /** The surest, the first of several. */
    private static Optional<EventTime> time(List<Telling> chain) {
        return chain.stream()
                .map(Telling::time)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(EventTime::confidence, Comparator.reverseOrder()));
    }

    private static List<EntityId> all(List<Telling> chain, Function<Telling, List<EntityId>> role) {
        return chain.stream()
                .flatMap(telling -> role.apply(telling).stream())
                .distinct()
                .toList();
    }

    private static List<EventRelation> relations(EventId id, List<Telling> chain, Map<Span, EventId> byTrigger) {
        return chain.stream()
                .flatMap(telling -> telling.links().stream())
                .map(link -> new EventRelation(link.kind(), byTrigger.get(link.trigger())))
                .filter(relation -> !relation.other().equals(id))
                .distinct()
                .toList();
    }
}
