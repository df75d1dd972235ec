package dateline.extract.event;

import dateline.model.Event;
import dateline.model.EventId;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Brings the tellings of an article together: one event, told of several times, is one. */
final class Chains {
    /** So many events back a telling may take one up, lest long texts take long. */
    private static final int REACH = 200;

    private Chains() {}

    /** In the order of their first triggers. */
    static List<Event> join(List<Telling> tellings, List<Anaphor> anaphors) {
        Map<Span, Telling> antecedents = new LinkedHashMap<>();
        anaphors.forEach(anaphor ->
                anaphor.antecedent(tellings).ifPresent(antecedent -> antecedents.put(anaphor.words(), antecedent)));
        List<Chain> chains = new ArrayList<>();
        tellings.stream()
                .filter(telling -> !antecedents.containsKey(telling.trigger()))
                .forEach(telling -> add(telling, chains));
        antecedents.forEach((words, telling) ->
                chains.stream().filter(chain -> chain.has(telling)).forEach(chain -> chain.takeUp(words)));
        return events(chains);
    }

    private static void add(Telling telling, List<Chain> chains) {
        List<Chain> fitting = chains.reversed().stream()
                .limit(REACH)
                .filter(chain -> chain.isToldBy(telling))
                .toList();
        best(telling, fitting).ifPresentOrElse(chain -> chain.add(telling), () -> chains.add(new Chain(telling)));
    }

    /**
     * The nearest that is told of in the same words or just before; else the one told of most: "the attack" is rarely what
     * was mentioned by the way some paragraphs before.
     *
     * @param fitting the nearest first
     */
    private static Optional<Chain> best(Telling telling, List<Chain> fitting) {
        return fitting.stream()
                .filter(chain -> chain.isInWordsOf(telling))
                .findFirst()
                .or(() -> fitting.stream()
                        .filter(chain -> chain.isJustBefore(telling))
                        .findFirst())
                .or(() -> fitting.reversed().stream().max(Comparator.comparingInt(Chain::size)));
    }

    private static List<Event> events(List<Chain> chains) {
        chains.sort(Comparator.comparing(Chain::first));
        Map<Integer, Integer> ordinals = new HashMap<>();
        List<EventId> ids = new ArrayList<>();
        Map<Span, EventId> byTrigger = new HashMap<>();
        for (Chain chain : chains) {
            int begin = chain.first().begin();
            EventId id = new EventId(begin, ordinals.merge(begin, 1, Integer::sum));
            ids.add(id);
            chain.triggers().forEach(trigger -> byTrigger.put(trigger, id));
        }
        return IntStream.range(0, ids.size())
                .mapToObj(at -> chains.get(at).event(ids.get(at), byTrigger))
                .toList();
    }
}
