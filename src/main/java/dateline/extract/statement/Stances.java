package dateline.extract.statement;

import dateline.model.Stance;
import dateline.text.Token;
import java.util.Optional;

/**
 * Tells on which side of what is said a cue puts the speaker: "confirmed" and "praised" for it, "denied" and "condemned"
 * against. Who does not favor is against; who does not deny or condemn takes no side.
 */
final class Stances {
    private static final WordClasses WORDS = WordClasses.read("stances");

    private Stances() {}

    static Optional<Stance> of(CueClause clause) {
        Optional<Integer> word = clause.cueWords()
                .filter(at -> !keeps(clause, at) && side(clause, at).isPresent())
                .boxed()
                .findFirst();
        if (word.isEmpty()) {
            return side(clause, clause.cue()).filter(side -> !isNegated(clause, clause.cue()));
        }
        return side(clause, word.get())
                .flatMap(side -> isNegated(clause, word.get()) ? negated(side) : Optional.of(side));
    }

    private static Optional<Stance> side(CueClause clause, int word) {
        return Frames.classOf(WORDS, clause, word)
                .filter(name -> clause.lemma(word).equals("against")
                        || isOpen(clause.sentence().token(word)))
                .filter(name -> Character.isUpperCase(name.charAt(0)))
                .map(Stance::valueOf);
    }

    /** "backed", but not "back to". */
    private static boolean isOpen(Token word) {
        return word.isVerb() || word.isNoun() || word.tag().startsWith("JJ");
    }

    private static Optional<Stance> negated(Stance side) {
        return side == Stance.FAVOR ? Optional.of(Stance.AGAINST) : Optional.empty();
    }

    /** "did not confirm", "refused to condemn", "with no praise for". */
    private static boolean isNegated(CueClause clause, int word) {
        return clause.cueWords().anyMatch(at -> at != word && (WORDS.has("not", clause.lemma(at)) || keeps(clause, at)))
                || clause.tree()
                        .children(word, "advmod", "det", "amod")
                        .anyMatch(at -> WORDS.has("not", clause.lemma(at)));
    }

    /** "refused to …": the verb keeps the next from being done. */
    private static boolean keeps(CueClause clause, int at) {
        return WORDS.has("keep", clause.lemma(at));
    }
}
