package dateline.extract.role;

import dateline.extract.name.NameWords;
import dateline.model.Entity;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.Optional;

/** Whose name and role stand side by side: "John Smith, the chairman", "the chairman of Acme, John Smith". */
record Appositions(Appearances names) {
    /** Tokens from the role to the name. */
    private static final int REACH = 8;

    /** "Bo Marten and John Smith, the chairman": the name right before the comma, whatever the parser thinks. */
    Optional<Entity> adjacent(RolePhrase role) {
        Sentence sentence = role.sentence();
        int comma = role.first() - 1;
        while (comma > 0 && isArticle(sentence.token(comma))) {
            comma--;
        }
        return comma > 0 && sentence.token(comma).text().equals(",")
                ? names.named(sentence.token(comma - 1))
                : Optional.empty();
    }

    private static boolean isArticle(Token token) {
        return token.tag().equals("DT") || NameWords.FORMER.has(Words.lower(token));
    }

    /** "John Smith, the chairman" and "the chairman, John Smith". */
    Optional<Entity> parsed(RolePhrase role) {
        DependencyTree tree = role.sentence().tree();
        return tree.is(role.noun(), "appos")
                ? names.person(role.sentence(), tree.head(role.noun()))
                : tree.children(role.noun(), "appos")
                        .mapToObj(token -> names.person(role.sentence(), token))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /** Words of the same phrase and a comma may stand between. */
    Optional<Entity> near(RolePhrase role) {
        return before(role).or(() -> after(role));
    }

    /** "John Smith, 45, a former chairman": only words of one phrase between the comma and the role. */
    private Optional<Entity> before(RolePhrase role) {
        Sentence sentence = role.sentence();
        boolean comma = false;
        for (int at = role.first() - 1; at >= 0 && role.first() - at <= REACH; at--) {
            Token token = sentence.token(at);
            Optional<Entity> person = names.named(token);
            if (person.isPresent()) {
                return comma ? person : Optional.empty();
            }
            comma |= token.text().equals(",");
            if (token.isVerb() || token.tag().equals("MD") || token.tag().equals("IN")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "the chairman of Acme, John Smith,". */
    private Optional<Entity> after(RolePhrase role) {
        Sentence sentence = role.sentence();
        for (int at = role.noun() + 1; at < sentence.size() && at - role.noun() <= REACH; at++) {
            Token token = sentence.token(at);
            if (token.text().equals(",")) {
                return at + 1 < sentence.size() ? names.named(sentence.token(at + 1)) : Optional.empty();
            }
            if (token.isVerb() || token.tag().equals("CC")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
