package dateline.extract.event;

import dateline.extract.event.Embedding.Construction;
import dateline.extract.event.Embedding.Effect;
import dateline.extract.event.Frame.Part;
import dateline.text.DependencyTree;
import java.util.Optional;

/** How words stand below the predicates that say how certain they are. */
final class Embedded {
    private final Clauses clauses;
    private final DependencyTree tree;

    Embedded(Clauses clauses) {
        this.clauses = clauses;
        this.tree = clauses.tree();
    }

    /** What a predicate makes of a word below it, where it is known to say how certain that is. */
    Optional<Effect> effect(int predicate, int word) {
        return Embedding.effect(part(predicate), predicate(predicate), construction(word))
                .filter(effect -> reaches(predicate, word) && !isUtterance(word));
    }

    private Part part(int head) {
        return clauses.isVerb(head) ? Part.V : clauses.token(head).isNoun() ? Part.N : Part.A;
    }

    private String predicate(int head) {
        return clauses.isVerb(head) ? clauses.verb(head) : clauses.lemma(head);
    }

    private Construction construction(int word) {
        if (!clauses.isVerb(word)) {
            return Construction.NOUN;
        }
        if (clauses.isInfinitive(word)) {
            return Construction.INF;
        }
        if (isGerund(word)) {
            return clauses.preposition(word).equals("from") ? Construction.FROM : Construction.ING;
        }
        return tree.is(word, "xcomp") ? Construction.INF : Construction.THAT;
    }

    /** "Shooting", "having shot". */
    boolean isGerund(int verb) {
        return clauses.token(verb).tag().equals("VBG")
                || clauses.auxiliaries(verb)
                        .anyMatch(auxiliary -> clauses.token(auxiliary).tag().equals("VBG"));
    }

    /** Who dismisses an accusation does not say that nobody made it. */
    private boolean isUtterance(int word) {
        return !clauses.isVerb(word) && WordClass.UTTERANCE.has(clauses.lemma(word));
    }

    /** A phrase of place or time below a predicate is not what it embeds: "agreed after the attack". */
    private boolean reaches(int head, int word) {
        return !tree.is(word, "obl", "nmod")
                || isGerund(word)
                || WordClass.EMBEDDING_PREPOSITION.has(clauses.preposition(word))
                        && !(clauses.isVerb(head) && WordClass.SETTING_PREPOSITION.has(clauses.preposition(word)));
    }
}
