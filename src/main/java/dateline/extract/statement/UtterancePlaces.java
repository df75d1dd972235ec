package dateline.extract.statement;

import dateline.model.Cast;
import dateline.model.EntityId;
import dateline.model.Place;
import dateline.text.Token;
import java.util.List;
import java.util.Optional;

/** Finds where something was said, by the words around the cue: "said in Oslo", "at a rally in Toledo, Ohio". */
record UtterancePlaces(Cast cast) {
    private static final WordClasses WORDS = WordClasses.read("places");

    /** The first that is told of: "Toledo" of "Toledo, Ohio". */
    List<EntityId> of(CueClause clause) {
        return clause.circumstances().stream()
                .flatMap(at -> place(clause.sentence().token(at)).filter(any -> isThere(clause, at)).stream())
                .limit(1)
                .toList();
    }

    private Optional<EntityId> place(Token token) {
        return cast.headedBy(token.span()).filter(id -> cast.entity(id) instanceof Place);
    }

    /** "in Oslo", "a Michigan rally", "at Oslo's opera house". */
    private static boolean isThere(CueClause clause, int at) {
        if (clause.tree().is(at, "compound", "nmod:poss")) {
            int whole = clause.tree().head(at);
            return clause.circumstances().contains(whole) && clause.isLed(whole, WORDS, "leader");
        }
        return clause.isLed(at, WORDS, "leader");
    }
}
