package dateline.extract.event;

import dateline.extract.event.Frame.Part;
import dateline.text.DependencyTree;
import java.util.stream.Stream;

/**
 * Whether the form of a verb tells of something that happened, goes on, or will, may or did not happen, rather than of
 * what is usual, possible for anybody, or only named.
 */
final class Narration {
    private final Clauses clauses;
    private final DependencyTree tree;

    Narration(Clauses clauses) {
        this.clauses = clauses;
        this.tree = clauses.tree();
    }

    boolean tells(int verb) {
        return !tree.is(verb, "aux", "cop", "case", "mark", "det")
                && !isOfAnybody(verb)
                && switch (clauses.token(verb).tag()) {
                    case "VBD" -> true;
                    case "VBN" -> !isByDegrees(verb) && (!isAttribute(verb) || isDoneBySomebody(verb));
                    case "VBZ", "VBP" -> isHeadline() && !isAttribute(verb);
                    case "VBG" -> !isAttribute(verb) || clauses.isGerundAfterVerb(verb);
                    case "VB" -> hasAuxiliary(verb) || isPlaced(verb) || clauses.isAnnounced(verb);
                    default -> false;
                };
    }

    /** "You never know", "a ticket can be bought": what anybody does tells of no one event. */
    private boolean isOfAnybody(int verb) {
        return Stream.concat(
                        clauses.subjects(verb).stream(),
                        clauses.auxiliaries(verb).boxed())
                .anyMatch(word -> WordClass.GENERIC.has(clauses.lemma(word)));
    }

    /** "Falling prices", "candidates trailing by a point", "winning is hard". */
    private boolean isAttribute(int verb) {
        return tree.is(verb, "amod", "compound", "nsubj", "csubj")
                || tree.relation(verb).equals("acl");
    }

    /** "Was more guarded". */
    private boolean isByDegrees(int participle) {
        return tree.children(participle, "advmod").anyMatch(adverb -> WordClass.DEGREE.has(clauses.lemma(adverb)));
    }

    /** "A pact signed by both". */
    private boolean isDoneBySomebody(int participle) {
        return clauses.phrases(participle)
                .anyMatch(phrase -> clauses.preposition(phrase).equals("by"));
    }

    /** Headlines tell in the present of what is past. */
    private boolean isHeadline() {
        return clauses.sentence().index() == 0 || clauses.sentence().isHeadline();
    }

    /** "Will open", "did not attend". */
    private boolean hasAuxiliary(int verb) {
        return clauses.auxiliaries(verb)
                .anyMatch(word -> clauses.token(word).tag().equals("MD")
                        || clauses.lemma(word).equals("do"));
    }

    /** "Plans to open", "a plan to open", "came to open", but not "easy to open". */
    private boolean isPlaced(int infinitive) {
        int head = clauses.governor(infinitive);
        if (!clauses.isInfinitive(infinitive) || head == DependencyTree.ROOT) {
            return false;
        }
        Part part = clauses.token(head).isNoun() ? Part.N : Part.A;
        return tree.is(infinitive, "xcomp", "ccomp", "advcl", "acl", "conj")
                && (clauses.isVerb(head) || Embedding.embeds(part, clauses.lemma(head)));
    }
}
