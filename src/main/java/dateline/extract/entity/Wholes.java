package dateline.extract.entity;

import dateline.model.Relation.Kind;
import dateline.text.DataFile;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Bodies that are parts of others: "Zelkova, a unit of Acme", "Acme's subsidiary Zelkova", "Zelkova's parent, Acme". */
final class Wholes {
    private static final Map<String, Set<String>> NOUNS = DataFile.groups("/dateline/entity/parts.tsv");

    private final Stage stage;

    Wholes(Stage stage) {
        this.stage = stage;
    }

    List<Tie> in(Sentence sentence) {
        List<Tie> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.isNoun() && stage.covering(token).isEmpty()) {
                tie(sentence, token).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether it says only that a body is part of another: "unit". */
    static boolean isPart(Token noun) {
        return NOUNS.get("PART").contains(Words.lemma(noun));
    }

    private Optional<Tie> tie(Sentence sentence, Token noun) {
        boolean part = isPart(noun);
        if (!part && !NOUNS.get("WHOLE").contains(Words.lemma(noun))) {
            return Optional.empty();
        }
        RelativeNoun relative = new RelativeNoun(sentence, noun.index(), word -> stage.organization(sentence, word));
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
