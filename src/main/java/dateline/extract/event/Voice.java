package dateline.extract.event;

import dateline.text.DependencyTree;
import java.util.List;

/** Whether verbs and participles are in the passive. */
final class Voice {
    private final Clauses clauses;
    private final DependencyTree tree;

    Voice(Clauses clauses) {
        this.clauses = clauses;
        this.tree = clauses.tree();
    }

    boolean isPassive(int predicate) {
        if (tree.children(predicate).anyMatch(child -> tree.relation(child).endsWith(":pass"))) {
            return true;
        }
        boolean finite = tree.has(predicate, "aux", "nsubj");
        int head = tree.head(predicate);
        return !finite && isDoneBySomebody(predicate)
                || isBareParticiple(predicate)
                || isGapped(predicate)
                || !finite
                        && switch (clauses.token(predicate).tag()) {
                            case "VBN" ->
                                tree.is(predicate, "acl", "amod", "advcl")
                                        || tree.is(predicate, "conj") && clauses.isVerb(head) && isPassive(head)
                                        || isBelowNoun(predicate);
                            // Where a tagger takes "hosted by" for the past tense.
                            case "VBD" -> isBelowNoun(predicate);
                            default -> false;
                        };
    }

    /** "Two men held over fire", as headlines have it: a participle with its subject and without an auxiliary. */
    private boolean isBareParticiple(int participle) {
        return isParticipial(participle)
                && clauses.sentence().isHeadline()
                && tree.has(participle, "nsubj")
                && !tree.has(participle, "aux", "cop", "obj");
    }

    /** Or seems to be a past tense that needs an object and has none. */
    private boolean isParticipial(int verb) {
        return clauses.token(verb).isTagged("VBN")
                || clauses.token(verb).isTagged("VBD") && WordClass.TRANSITIVE.has(clauses.lemma(verb));
    }

    /** "Two were killed and three wounded". */
    private boolean isGapped(int participle) {
        int head = tree.head(participle);
        return isParticipial(participle)
                && tree.is(participle, "conj")
                && tree.has(participle, "nsubj")
                && !tree.has(participle, "aux", "cop", "obj", "obl")
                && clauses.isVerb(head)
                && isPassive(head);
    }

    /** "hosted by" whoever, where the participle has no object. */
    private boolean isDoneBySomebody(int participle) {
        return List.of("VBN", "VBD").contains(clauses.token(participle).tag())
                && !tree.has(participle, "obj")
                && tree.children(participle, "obl", "nmod")
                        .anyMatch(child -> clauses.preposition(child).equals("by")
                                && !clauses.token(child).isVerb());
    }

    /** "the summit, this year hosted by" whoever: a participle that qualifies a noun. */
    boolean isBelowNoun(int participle) {
        int head = tree.head(participle);
        return tree.is(participle, "acl", "dep")
                && !tree.relation(participle).equals("acl:relcl")
                && head != DependencyTree.ROOT
                && head < participle
                && !clauses.isVerb(head)
                && !clauses.token(head).tag().startsWith("W");
    }
}
