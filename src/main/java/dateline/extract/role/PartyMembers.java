package dateline.extract.role;

import dateline.model.Entity;
import dateline.model.EntityId;
import dateline.model.Tenure;
import dateline.text.DataFile;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom the text calls by a party that it speaks of: "Republican Senator Ana Petrova", "Bo Marten, a Democrat". */
final class PartyMembers {
    private static final int REACH = 4;
    private static final Map<String, EntityId> PARTIES = parties();

    private PartyMembers() {}

    private static Map<String, EntityId> parties() {
        Map<String, EntityId> parties = new HashMap<>();
        DataFile.groups("/dateline/role/party-members.tsv")
                .forEach((slug, words) -> words.forEach(
                        word -> parties.put(word, new EntityId(EntityId.Collection.ORGANIZATION, slug, false))));
        return parties;
    }

    static List<HeldRole> in(Sentence sentence, Appearances names) {
        List<HeldRole> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Optional.ofNullable(PARTIES.get(token.text()))
                    .flatMap(names::entity)
                    .flatMap(party -> behind(sentence, token.index(), names)
                            .or(() -> before(sentence, token.index(), names))
                            .or(() -> beside(sentence, token.index(), names))
                            .map(member -> new HeldRole(member, party, HeldRole.MEMBER, token.span(), Tenure.HELD)))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** "Republican presidential nominee Ana Petrova": only a title between. */
    private static Optional<Entity> behind(Sentence sentence, int party, Appearances names) {
        for (int at = party + 1; at < sentence.size() && at - party <= REACH; at++) {
            Token token = sentence.token(at);
            Optional<Appearances.Appearance> name = names.covering(token);
            if (name.isPresent()) {
                return name.filter(Appearances.Appearance::isPerson).map(Appearances.Appearance::entity);
            }
            if (!token.isNoun() && !token.tag().startsWith("JJ") || token.tag().endsWith("S")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "the Labour candidate for mayor, Ana Petrova," */
    private static Optional<Entity> beside(Sentence sentence, int party, Appearances names) {
        DependencyTree tree = sentence.tree();
        int noun = tree.head(party);
        return noun > party && tree.is(party, "compound", "amod")
                ? tree.children(noun, "appos")
                        .mapToObj(at -> names.named(sentence.token(at)))
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    /** "Ana Petrova, a moderate Republican," */
    private static Optional<Entity> before(Sentence sentence, int party, Appearances names) {
        int at = party - 1;
        while (at > 0 && sentence.token(at).tag().startsWith("JJ")) {
            at--;
        }
        boolean apposition = at >= 2
                && sentence.token(at).tag().equals("DT")
                && sentence.token(at - 1).text().equals(",")
                && !(party + 1 < sentence.size() && sentence.token(party + 1).isNoun());
        return apposition
                ? names.covering(sentence.token(at - 2))
                        .filter(Appearances.Appearance::isPerson)
                        .map(Appearances.Appearance::entity)
                : Optional.empty();
    }
}
