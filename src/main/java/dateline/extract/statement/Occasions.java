package dateline.extract.statement;

import dateline.model.Occasion;
import dateline.text.DependencyTree;
import dateline.text.Span;
import dateline.text.Token;
import java.util.Optional;

/** Finds the gathering, speech or conversation at which something was said: "at a rally", "told the summit". */
final class Occasions {
    private static final WordClasses WORDS = WordClasses.read("occasions");

    private Occasions() {}

    static Optional<Occasion> of(CueClause clause) {
        return clause.nouns()
                .filter(at -> isOccasion(clause, at))
                .filter(at -> clause.isLed(at, WORDS, "leader") || isSpokenTo(clause, at))
                .boxed()
                .findFirst()
                .map(at -> new Occasion(phrase(clause, at), Optional.empty()));
    }

    private static boolean isOccasion(CueClause clause, int at) {
        String noun = clause.lemma(at);
        return WORDS.has("noun", noun) || at > 0 && WORDS.has("noun", clause.lemma(at - 1) + "_" + noun);
    }

    /** "told the summit". */
    private static boolean isSpokenTo(CueClause clause, int at) {
        return clause.tree().is(at, "obj", "iobj")
                && WORDS.has("speak", clause.lemma(clause.tree().head(at)));
    }

    /** From the first word before the noun that belongs to it, without the preposition. */
    private static Span phrase(CueClause clause, int noun) {
        DependencyTree tree = clause.tree();
        int first = noun;
        while (first > 0
                && tree.dominates(noun, first - 1)
                && !isBorder(clause.sentence().token(first - 1))) {
            first--;
        }
        return clause.sentence().spanOf(first, noun);
    }

    private static boolean isBorder(Token token) {
        return token.isTagged("IN", "TO", ",", ":");
    }
}
