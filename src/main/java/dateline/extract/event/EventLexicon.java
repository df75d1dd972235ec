package dateline.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that tell of events, from the tables in {@code dateline/event/}: triggers with their frames, classes of
 * words that the frames ask for, and verbs that support a noun.
 *
 * <p>Immutable; every question is a look-up by lemma.
 */
final class EventLexicon {
    private final Map<String, List<Frame>> byFirstWord = new HashMap<>();
    private final Map<String, Set<String>> classes = EventTable.byWord("classes.tsv");
    private final Map<String, Set<String>> support = EventTable.byWord("support.tsv");

    private static final class Holder {
        static final EventLexicon LEXICON = new EventLexicon();
    }

    /** The one that comes with the program, read on first use. */
    static EventLexicon shared() {
        return Holder.LEXICON;
    }

    private EventLexicon() {
        FrameTable.frames().forEach(frame -> byFirstWord
                .computeIfAbsent(frame.words().getFirst(), first -> new ArrayList<>())
                .add(frame));
    }

    /** The frames whose trigger begins with a lemma, in the order of the table. */
    List<Frame> beginningWith(String lemma) {
        return byFirstWord.getOrDefault(lemma, List.of());
    }

    /** All frames, for checks on the table as a whole. */
    List<Frame> frames() {
        return byFirstWord.values().stream().flatMap(List::stream).toList();
    }

    boolean isA(String lemma, String wordClass) {
        return lemma.equals(wordClass) || classes.getOrDefault(lemma, Set.of()).contains(wordClass);
    }

    /** Whether a verb lends its subject, time and certainty to the event that its object names. */
    boolean isLight(String verb) {
        return support.getOrDefault(verb, Set.of()).contains("light");
    }

    /** Whether a verb says of the event that its subject names that it takes place. */
    boolean isOccurrence(String verb) {
        return support.getOrDefault(verb, Set.of()).contains("occur");
    }

    /** Whether a verb tells nothing by itself. */
    boolean isEmpty(String verb) {
        return support.getOrDefault(verb, Set.of()).contains("empty");
    }
}
