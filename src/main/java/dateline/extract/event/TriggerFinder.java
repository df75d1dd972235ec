package dateline.extract.event;

import dateline.extract.event.Frame.Part;
import dateline.text.DependencyTree;
import dateline.text.NameTag;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the words of one sentence that tell of events, and in which frame. */
final class TriggerFinder {
    /** How many other words may stand between two words of a verb's trigger: "carried out a series of attacks". */
    private static final int GAP = 3;

    private final EventLexicon lexicon;
    private final Clauses clauses;
    private final Dates dates;
    private final Map<Integer, Trigger> found = new HashMap<>();
    private final FrameConditions conditions;

    private TriggerFinder(EventLexicon lexicon, Clauses clauses, Actors actors, Dates dates, boolean said) {
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.dates = dates;
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
                spell(frame, first).ifPresent(trigger -> candidates
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

    /** The frame's words, from one word on: side by side in a noun, with some others between them after a verb. */
    private Optional<Trigger> spell(Frame frame, int first) {
        int gap = frame.part() == Part.V ? GAP : 0;
        int last = first;
        for (String word : frame.words().subList(1, frame.words().size())) {
            int next = last + 1;
            for (int between = 0;
                    next < clauses.sentence().size() && !clauses.lemma(next).equals(word);
                    next++) {
                if (!clauses.token(next).tag().equals("HYPH") && ++between > gap) {
                    return Optional.empty();
                }
            }
            if (next >= clauses.sentence().size() || gap > 0 && !isOfOneClause(first, next)) {
                return Optional.empty();
            }
            last = next;
        }
        Trigger trigger = new Trigger(frame.part() == Part.V ? first : highest(first, last), first, last, frame);
        return isPart(trigger) && !isBeforeTime(trigger) ? Optional.of(trigger) : Optional.empty();
    }

    /** "said no", but not "said Tokyo had no": between a verb and its words stands no other verb. */
    private boolean isOfOneClause(int verb, int word) {
        int at = word;
        for (int step = 0; step <= GAP && at != DependencyTree.ROOT && at != verb; step++) {
            at = clauses.tree().head(at);
            if (at != verb && clauses.isVerb(at) && at > verb) {
                return false;
            }
        }
        return true;
    }

    private int highest(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .boxed()
                .min(Comparator.comparingInt(word -> clauses.tree().depth(word)))
                .orElse(first);
    }

    private boolean isPart(Trigger trigger) {
        Token head = clauses.token(trigger.head());
        return switch (trigger.frame().part()) {
            case V -> head.isVerb() && isClause(trigger.head()) && spellsParticle(trigger);
            case N -> head.isNoun() || head.tag().equals("VBG");
            case A ->
                head.tag().startsWith("JJ")
                        || head.tag().equals("VBN")
                        || head.tag().equals("RB");
            case M -> clauses.tree().is(trigger.head(), "aux");
        };
    }

    /** In "plan to march on Monday" nobody marches on anything. */
    private boolean isBeforeTime(Trigger trigger) {
        return trigger.last() != trigger.head()
                && clauses.tree().is(trigger.last(), "case")
                && dates.isTime(clauses.tree().head(trigger.last()));
    }

    private boolean isClause(int verb) {
        return !clauses.tree().is(verb, "amod", "compound", "case") || clauses.isGerundAfterVerb(verb);
    }

    /** "take out" is not "take"; but "sink off" is, since there is no such verb. */
    private boolean spellsParticle(Trigger trigger) {
        return clauses.tree()
                .children(trigger.head(), "compound")
                .filter(particle -> clauses.tree().relation(particle).equals("compound:prt"))
                .mapToObj(clauses::lemma)
                .allMatch(particle -> trigger.frame().words().contains(particle)
                        || EventWords.verb(clauses.lemma(trigger.head()) + ' ' + particle)
                                .isEmpty());
    }

    /** A noun that only qualifies another ("protest leader") or stands in the name of an organization is no event. */
    private boolean isPhrase(Trigger trigger) {
        Token head = clauses.token(trigger.head());
        boolean inName = head.name() == NameTag.ORGANIZATION || head.name() == NameTag.PERSON;
        return trigger.frame().part() != Part.N || !inName && !clauses.tree().is(trigger.head(), "compound", "amod");
    }
}
