package dateline.extract.event;

import dateline.text.DependencyTree;
import java.util.Optional;
import java.util.OptionalInt;

/** The verbs that lend an event noun their subject, time and certainty: "held" talks, "carried out" airstrikes. */
final class Support {
    private final EventLexicon lexicon;
    private final Clauses clauses;

    Support(EventLexicon lexicon, Clauses clauses) {
        this.lexicon = lexicon;
        this.clauses = clauses;
    }

    /** The verb that says of an event noun that it is held, made, begun: above it, or below it as a participle. */
    Optional<Integer> of(int noun) {
        DependencyTree tree = clauses.tree();
        int head = tree.head(noun);
        if (tree.is(noun, "conj") && head != DependencyTree.ROOT && !clauses.isVerb(noun)) {
            return of(head);
        }
        OptionalInt raised = raisedFrom(noun);
        if (raised.isPresent()) {
            String verb = clauses.verb(raised.getAsInt());
            boolean lends = clauses.isPassive(raised.getAsInt()) ? lexicon.isLight(verb) : lexicon.isOccurrence(verb);
            return lends ? Optional.of(raised.getAsInt()) : Optional.empty();
        }
        if (clauses.isVerb(head)) {
            boolean object = tree.is(noun, "obj", "iobj")
                    || tree.relation(noun).equals("nsubj:pass")
                    || tree.is(noun, "obl") && clauses.preposition(noun).equals("in");
            if (object && lexicon.isLight(clauses.verb(head))
                    || tree.relation(noun).equals("nsubj") && lexicon.isOccurrence(clauses.verb(head))) {
                return Optional.of(head);
            }
        }
        return tree.children(noun, "acl", "dep")
                .filter(child -> clauses.isVerb(child)
                        && clauses.objects(child).contains(noun)
                        && lexicon.isLight(clauses.verb(child)))
                .boxed()
                .findFirst();
    }

    /** "The merger is likely to be completed": the verb whose subject stands before the adjective. */
    private OptionalInt raisedFrom(int noun) {
        DependencyTree tree = clauses.tree();
        int head = tree.head(noun);
        return tree.is(noun, "nsubj") && clauses.token(head).tag().startsWith("JJ")
                ? tree.children(head, "xcomp", "ccomp")
                        .filter(clauses::isInfinitive)
                        .findFirst()
                : OptionalInt.empty();
    }

    /** A verb that tells nothing by itself: "did", "came". */
    boolean isEmpty(int verb) {
        return clauses.isVerb(verb) && lexicon.isEmpty(clauses.verb(verb));
    }

    boolean isLight(int verb) {
        return lexicon.isLight(clauses.verb(verb));
    }
}
