package dateline.extract.event;

import dateline.extract.event.Frame.Part;
import dateline.text.NameTag;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the words of one sentence that tell of events, and in which frame. */
final class TriggerFinder {
    private final EventLexicon lexicon;
    private final Clauses clauses;
    private final Spelling spelling;
    private final Map<Integer, Trigger> found = new HashMap<>();
    private final FrameConditions conditions;

    private TriggerFinder(EventLexicon lexicon, Clauses clauses, Actors actors, Dates dates, boolean said) {
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.spelling = new Spelling(clauses, dates);
        this.conditions = new FrameConditions(lexicon, clauses, actors, dates, said, found);
    }

    /**
     * The triggers by the index of their heads.
     *
     * @param said whether the sentence holds what somebody said
     */
    static Map<Integer, Trigger> find(EventLexicon lexicon, Clauses clauses, Actors actors, Dates dates, boolean said) {
        TriggerFinder finder = new TriggerFinder(lexicon, clauses, actors, dates, said);
        finder.run();
        Map<Integer, Trigger> triggers = new TreeMap<>(finder.found);
        triggers.values().removeIf(trigger -> !finder.isPhrase(trigger));
        return triggers;
    }

    /** From the deepest words upwards, so that a frame can ask for the types of the events below. */
    private void run() {
        Map<Integer, List<Trigger>> candidates = new HashMap<>();
        for (int first = 0; first < clauses.sentence().size(); first++) {
            for (Frame frame : frames(first)) {
                spelling.of(frame, first).ifPresent(trigger -> candidates
                        .computeIfAbsent(trigger.head(), head -> new ArrayList<>())
                        .add(trigger));
            }
        }
        candidates.keySet().stream()
                .sorted(Comparator.comparing((Integer head) -> -height(head)).thenComparing(Comparator.naturalOrder()))
                .forEach(head -> candidates.get(head).stream()
                        .filter(conditions::hold)
                        .max(Comparator.comparingInt(
                                        (Trigger trigger) -> trigger.frame().weight())
                                .thenComparingInt(
                                        trigger -> -candidates.get(head).indexOf(trigger)))
                        .ifPresent(best -> found.put(head, best)));
    }

    /** A gerund is a verb by its lemma and a noun as it stands: "bombing". */
    private List<Frame> frames(int first) {
        List<Frame> byLemma = lexicon.beginningWith(clauses.lemma(first));
        if (!clauses.token(first).tag().equals("VBG")) {
            return byLemma;
        }
        return Stream.concat(
                        byLemma.stream().filter(frame -> frame.part() != Part.N),
                        lexicon.beginningWith(clauses.token(first).text().toLowerCase(Locale.ROOT)).stream()
                                .filter(frame -> frame.part() == Part.N))
                .toList();
    }

    /** Modals come after their verbs. */
    private int height(int head) {
        int depth = clauses.tree().depth(head);
        return clauses.tree().is(head, "aux") ? 2 * depth - 3 : 2 * depth;
    }

    /** A noun that only qualifies another ("protest leader") or stands in the name of an organization is no event. */
    private boolean isPhrase(Trigger trigger) {
        Token head = clauses.token(trigger.head());
        boolean inName = head.name() == NameTag.ORGANIZATION || head.name() == NameTag.PERSON;
        return trigger.frame().part() != Part.N || !inName && !clauses.tree().is(trigger.head(), "compound", "amod");
    }
}
