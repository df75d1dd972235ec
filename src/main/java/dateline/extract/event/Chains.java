package dateline.extract.event;

import dateline.model.EntityId;
import dateline.model.Event;
import dateline.model.EventId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
        Map<Integer, Integer> ordinals = new HashMap<>();
        return chains.stream()
                .sorted(Comparator.comparing(chain -> chain.getFirst().trigger()))
                .map(chain ->
                        event(chain, ordinals.merge(chain.getFirst().trigger().begin(), 1, Integer::sum)))
                .toList();
    }

    private static boolean isOf(Telling telling, List<Telling> chain) {
        return chain.stream().noneMatch(before -> Sameness.isDenied(before, telling))
                && chain.stream().anyMatch(before -> Sameness.isLikely(before, telling));
    }

    private static Event event(List<Telling> chain, int ordinal) {
        Telling first = chain.getFirst();
        return new Event(
                new EventId(first.trigger().begin(), ordinal),
                subtype(chain),
                chain.stream().map(Telling::trigger).sorted().distinct().toList(),
                all(chain, telling -> telling.roles().agents()),
                all(chain, telling -> telling.roles().patients()),
                all(chain, telling -> telling.roles().participants()),
                all(chain, Telling::places),
                chain.stream().map(Telling::time).flatMap(Optional::stream).findFirst(),
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

    private static List<EntityId> all(List<Telling> chain, Function<Telling, List<EntityId>> role) {
        return chain.stream()
                .flatMap(telling -> role.apply(telling).stream())
                .distinct()
                .toList();
    }
}
