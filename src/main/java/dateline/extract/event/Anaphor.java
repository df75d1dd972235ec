package dateline.extract.event;

import dateline.model.Factuality;
import dateline.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words that take up an event told before without naming it: "the incident", "it happened".
 *
 * @param sentence the index of their sentence
 * @param since the index of the first sentence in which the event may have been told
 * @param types of events that the words can take up
 */
record Anaphor(Span words, int sentence, int since, Set<String> types) {
    Anaphor {
        types = Set.copyOf(types);
    }

    /** The first telling of a fitting event in the nearest sentence before that has one: what comes first is the news. */
    Optional<Telling> antecedent(List<Telling> tellings) {
        return tellings.stream()
                .filter(telling -> since <= telling.sentence() && telling.sentence() < sentence)
                .filter(telling -> types.contains(telling.type()) && telling.factuality() == Factuality.ACTUAL)
                .max(Comparator.comparing(Telling::sentence)
                        .thenComparing(Telling::trigger, Comparator.reverseOrder()));
    }
}
