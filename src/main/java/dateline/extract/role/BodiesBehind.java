package dateline.extract.role;

import dateline.extract.name.NameWords;
import dateline.extract.role.Appearances.Appearance;
import dateline.model.Entity;
import dateline.model.Mention;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.Optional;
import java.util.Set;

/** The body or state named behind a role: "chairman of Acme", "director and founder of the group". */
final class BodiesBehind {
    private static final Set<String> ENDS = Set.of(",", ";", ":", ".", "--");
    private static final int REACH = 12;

    private final Appearances names;

    BodiesBehind(Appearances names) {
        this.names = names;
    }

    /** The first behind "of" or the like, with nothing but more of the phrase between. */
    Optional<Entity> of(Sentence sentence, int from) {
        boolean belongs = false;
        for (int at = from; at < sentence.size() && at - from < REACH; at++) {
            Token token = sentence.token(at);
            Optional<Appearance> found = names.covering(token);
            if (found.isPresent()) {
                if (!belongs || found.get().isPerson()) {
                    return Optional.empty();
                }
                Optional<Entity> inside = ownBody(sentence, at, found.get());
                if (inside.isPresent()) {
                    return inside;
                }
                continue;
            }
            Optional<Entity> described = belongs ? names.body(token) : Optional.empty();
            if (described.isPresent()) {
                return described;
            }
            belongs |= NameWords.BELONGING.has(Words.lower(token));
            if (!belongs && !isMoreRoles(token) || isVerb(sentence, at) || isEnd(token)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The body itself, unless it only tells where another that follows at once is. */
    private Optional<Entity> ownBody(Sentence sentence, int at, Appearance found) {
        int end = at;
        while (end + 1 < sentence.size()
                && found.span().contains(sentence.token(end + 1).span())) {
            end++;
        }
        boolean owner =
                end + 1 < sentence.size() && sentence.token(end + 1).tag().equals("POS");
        int next = owner ? end + 2 : end + 1;
        Optional<Appearance> following =
                next < sentence.size() ? names.covering(sentence.token(next)) : Optional.empty();
        boolean nationality = found.kind() == Mention.Kind.DEMONYM;
        return following.filter(Appearance::isBody).isPresent() || nationality || !found.isBody()
                ? Optional.empty()
                : Optional.of(found.entity());
    }

    private static boolean isMoreRoles(Token token) {
        return token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("CC");
    }

    private static boolean isVerb(Sentence sentence, int at) {
        return sentence.token(at).isVerb() && !sentence.tree().is(at, "amod", "compound");
    }

    private static boolean isEnd(Token token) {
        return token.tag().equals("MD") || token.tag().startsWith("W") || ENDS.contains(token.text());
    }
}
