package dateline.extract.event;

import dateline.extract.event.Frame.Part;
import dateline.text.DependencyTree;
import dateline.text.Token;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether a sentence has a frame's words, in their order and as what the frame takes them for. */
final class Spelling {
    /** How many other words may stand between two words of a verb's trigger: "carried out a series of attacks". */
    private static final int GAP = 3;

    private final Clauses clauses;
    private final Dates dates;

    Spelling(Clauses clauses, Dates dates) {
        this.clauses = clauses;
        this.dates = dates;
    }

    /** The frame's words, from one word on: side by side in a noun, with some others between them after a verb. */
    Optional<Trigger> of(Frame frame, int first) {
        int gap = frame.part() == Part.V ? GAP : 0;
        int last = first;
        for (String word : frame.words().subList(1, frame.words().size())) {
            int next = last + 1;
            for (int between = 0;
                    next < clauses.sentence().size() && !clauses.lemma(next).equals(word);
                    next++) {
                if (!isPassed(next) || !clauses.token(next).tag().equals("HYPH") && ++between > gap) {
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

    /** "Carried out a series of attacks", but not "become scapegoats for the president": no phrase of its own between. */
    private boolean isPassed(int word) {
        String tag = clauses.token(word).tag();
        return Character.isLetter(tag.charAt(0))
                        && (!tag.equals("IN") || clauses.lemma(word).equals("of"))
                || tag.equals("``")
                || tag.equals("$");
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
            case N -> head.isNoun() || head.tag().equals("VBG") && isNominal(trigger.head());
            case A ->
                head.tag().startsWith("JJ")
                        || head.tag().equals("VBN")
                        || head.tag().equals("RB");
            case M -> clauses.tree().is(trigger.head(), "aux");
        };
    }

    /** "The firing of the coach", but not "firing a shot", "tired of hearing about it". */
    private boolean isNominal(int gerund) {
        return clauses.tree()
                        .children(gerund, "obj", "xcomp", "ccomp", "aux", "obl")
                        .findAny()
                        .isEmpty()
                || clauses.tree()
                        .children(gerund, "det", "amod", "nmod:poss", "nummod", "compound")
                        .findAny()
                        .isPresent();
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
}
