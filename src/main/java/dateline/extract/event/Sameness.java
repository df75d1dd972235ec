package dateline.extract.event;

import dateline.model.EntityId;
import dateline.model.Event;
import dateline.model.EventId;
import dateline.model.Factuality;
import dateline.text.DataFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/** Brings the tellings of an article together: one event, told of several times, is one. */
final class Sameness {
    /** Types of which one event may be told. */
    private static final List<List<String>> KINDRED = DataFile.lines("/dateline/event/kindred-types.txt").stream()
            .map(line -> List.of(line.split(" ")))
            .toList();

    private Sameness() {}

    /** In the order of their first triggers. */
    static List<Event> join(List<Telling> tellings) {
        List<List<Telling>> chains = new ArrayList<>();
        for (Telling telling : tellings) {
            chains.reversed().stream()
                    .filter(chain -> chain.stream().anyMatch(before -> same(before, telling)))
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

    private static boolean same(Telling before, Telling now) {
        if (differ(before.time(), now.time())
                || differ(before.roles().agents(), now.roles().agents())
                || differ(before.roles().patients(), now.roles().patients())
                || differ(before.count(), now.count())) {
            return false;
        }
        if (before.named() || now.named()) {
            return before.named() && now.named() && before.lemma().equalsIgnoreCase(now.lemma());
        }
        return before.type().equals(now.type()) && alike(before.lemma(), now.lemma())
                || isKindred(before, now)
                || isTakenUp(before, now);
    }

    /** "The attack" after a bombing: the class alone, as something known. */
    private static boolean isTakenUp(Telling before, Telling now) {
        return now.definite()
                && before.type().equals(now.type())
                && now.subtype().equals(now.type())
                && !before.subtype().equals(before.type());
    }

    /** Of types of which one event may be told: "arrested", "captured"; "killed", "died". */
    private static boolean isKindred(Telling before, Telling now) {
        return before.factuality() == Factuality.ACTUAL
                && now.factuality() == Factuality.ACTUAL
                && (before.subtype().equals(now.subtype()) && !before.subtype().equals(before.type())
                        || KINDRED.stream()
                                .anyMatch(types -> types.containsAll(List.of(before.subtype(), now.subtype()))));
    }

    /** "kill" and "killing", "attack" and "attackers": the same beginning. */
    private static boolean alike(String one, String other) {
        int length = Math.min(5, Math.min(one.length(), other.length()));
        return length >= 3 && one.regionMatches(0, other, 0, length);
    }

    private static boolean differ(Optional<?> one, Optional<?> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static boolean differ(OptionalInt one, OptionalInt other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** Two names are two actors; a group without a name may be anybody. */
    private static boolean differ(List<EntityId> some, List<EntityId> others) {
        return !some.isEmpty()
                && !others.isEmpty()
                && some.stream().noneMatch(others::contains)
                && Stream.concat(some.stream(), others.stream())
                        .noneMatch(one -> one.collection() == EntityId.Collection.AGENT);
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
