package dateline.extract.statement;

import dateline.model.Channel;
import dateline.text.Token;
import java.util.Optional;

/** Tells which medium words came through: "in a letter", "on Twitter", "tweeted", "the report said". */
final class Channels {
    private static final WordClasses WORDS = WordClasses.read("channels");

    private Channels() {}

    static Optional<Channel> of(CueClause clause) {
        return verb(clause).or(() -> circumstance(clause)).or(() -> source(clause));
    }

    private static Optional<Channel> verb(CueClause clause) {
        return clause.cueWord().isVerb() ? channel(clause, clause.cue()) : Optional.empty();
    }

    /** The first that a preposition leads to, or that is released, sent or published to say so. */
    private static Optional<Channel> circumstance(CueClause clause) {
        return clause.nouns()
                .filter(at -> clause.isLed(at, WORDS, "leader") || isSent(clause, at))
                .boxed()
                .flatMap(at -> named(clause, at).stream())
                .findFirst();
    }

    private static boolean isSent(CueClause clause, int at) {
        return clause.tree().is(at, "obj")
                && WORDS.has("send", clause.lemma(clause.tree().head(at)));
    }

    /** By the noun, or by a name before it: "Fox News". */
    private static Optional<Channel> named(CueClause clause, int at) {
        return channel(clause, at).or(() -> clause.tree()
                .children(at, "compound", "nmod:poss")
                .filter(child -> clause.sentence().token(child).isProperNoun())
                .boxed()
                .flatMap(child -> channel(clause, child).stream())
                .findFirst());
    }

    /** Papers and programs speak for themselves. */
    private static Optional<Channel> source(CueClause clause) {
        return clause.sentence()
                .head(clause.words().source())
                .filter(at -> !clause.sentence().token(at).isProperNoun())
                .flatMap(at -> channel(clause, at));
    }

    private static Optional<Channel> channel(CueClause clause, int at) {
        Token token = clause.sentence().token(at);
        String kind = token.isVerb() ? "/verb" : token.isProperNoun() ? "/name" : "";
        return WORDS.classOf(clause.lemma(at) + kind)
                .filter(name -> Character.isUpperCase(name.charAt(0)))
                .map(Channel::valueOf);
    }
}
