package dateline.extract.event;

import dateline.extract.event.Frame.Part;
import dateline.extract.event.Telling.Givenness;
import dateline.text.Span;
import dateline.text.Token;
import java.util.stream.Collectors;

/** In which words a trigger tells of its event. */
final class Wording {
    /** A modal's span reaches to its verb across this many words. */
    private static final int GAP = 3;

    private final Clauses clauses;

    Wording(Clauses clauses) {
        this.clauses = clauses;
    }

    /** The trigger's words where they stand together, else its head; the whole name of a named event. */
    Span span(Trigger trigger) {
        if (isNamed(trigger)) {
            int first = clauses.modifiers(trigger.head())
                    .filter(word -> isNamePart(clauses.token(word)))
                    .reduce(trigger.head(), Math::min);
            return clauses.sentence().spanOf(Math.min(first, trigger.first()), trigger.last());
        }
        if (trigger.frame().part() == Part.M) {
            return withVerb(trigger.head(), clauses.tree().head(trigger.head()));
        }
        boolean together =
                trigger.last() - trigger.first() <= trigger.frame().words().size() + 1;
        return together
                ? clauses.sentence().spanOf(trigger.first(), trigger.last())
                : clauses.token(trigger.head()).span();
    }

    private static boolean isNamePart(Token token) {
        return token.isProperNoun()
                || token.tag().equals("JJ")
                        && Character.isUpperCase(token.text().codePointAt(0));
    }

    private Span withVerb(int modal, int verb) {
        int last = Math.abs(verb - modal) <= GAP ? Math.max(verb, modal) : modal;
        return clauses.sentence().spanOf(modal, last);
    }

    boolean isNamed(Trigger trigger) {
        return trigger.frame().part() == Part.N && clauses.token(trigger.head()).isProperNoun();
    }

    /** Of the head; the whole name of a named event. */
    String lemma(Trigger trigger) {
        return isNamed(trigger)
                ? clauses.sentence().tokensIn(span(trigger)).stream()
                        .map(Token::text)
                        .collect(Collectors.joining(" "))
                : clauses.lemma(trigger.head());
    }

    Givenness givenness(Trigger trigger) {
        if (trigger.frame().part() != Part.N) {
            return Givenness.OPEN;
        }
        if (isKnown(trigger.head()) || isSaidOfKnown(trigger.head())) {
            return Givenness.GIVEN;
        }
        return clauses.tree()
                        .children(trigger.head(), "det", "nummod")
                        .anyMatch(det -> WordClass.INDEFINITE.has(clauses.lemma(det))
                                || clauses.tree().is(det, "nummod"))
                ? Givenness.NEW
                : Givenness.OPEN;
    }

    /** "The attack". */
    boolean isKnown(int noun) {
        return !isDescribed(noun)
                && clauses.tree().children(noun, "det").anyMatch(det -> WordClass.DEFINITE.has(clauses.lemma(det)));
    }

    /** "This was an attack". */
    private boolean isSaidOfKnown(int noun) {
        return clauses.tree().has(noun, "cop")
                && clauses.tree()
                        .children(noun, "nsubj")
                        .anyMatch(subject -> WordClass.KNOWN.has(clauses.lemma(subject)));
    }

    /** "The attack in Paris", "the attack that killed two" need not have been told of before. */
    private boolean isDescribed(int noun) {
        return clauses.tree().children(noun, "nmod", "acl").anyMatch(child -> child > noun);
    }

    boolean isPlural(Trigger trigger) {
        return clauses.token(trigger.head()).tag().equals("NNS");
    }
}
