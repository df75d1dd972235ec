package dateline.extract.role;

import dateline.extract.name.NameWords;
import dateline.extract.name.PartNouns;
import dateline.model.Relation.Kind;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bodies that are parts of others: "Zelkova, a unit of Acme", "Acme's subsidiary Zelkova", "Zelkova's parent, Acme". */
final class Wholes {
    private final Appearances names;

    Wholes(Appearances names) {
        this.names = names;
    }

    List<Tie> in(Sentence sentence) {
        List<Tie> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.isNoun() && names.covering(token).isEmpty()) {
                tie(sentence, token).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Tie> tie(Sentence sentence, Token noun) {
        boolean part = PartNouns.isPart(noun);
        if (!part && !PartNouns.isWhole(noun)) {
            return Optional.empty();
        }
        RelativeNoun relative = new RelativeNoun(sentence, noun.index(), word -> names.organization(sentence, word));
        return relative.owner().flatMap(owner -> relative.bearer()
                .map(bearer -> new Tie(
                        part ? bearer : owner.entity(),
                        Kind.PARENT_BODY,
                        part ? owner.entity() : bearer,
                        owner.words(),
                        isOver(sentence, noun.index()))));
    }

    private static boolean isOver(Sentence sentence, int noun) {
        return noun > 0 && NameWords.FORMER.has(Words.lower(sentence.token(noun - 1)));
    }
}
