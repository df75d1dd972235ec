package dateline.extract.role;

import dateline.extract.name.NameWords;
import dateline.model.Entity;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds out who holds a role that a sentence speaks of. */
final class Holders {
    private static final Set<String> GIVING =
            Set.of("name", "appoint", "elect", "choose", "pick", "select", "nominate", "install", "make");
    private static final int APPOSITION_REACH = 8;

    private final Appearances names;

    Holders(Appearances names) {
        this.names = names;
    }

    Optional<Entity> of(RolePhrase role) {
        return titled(role)
                .or(() -> beside(role))
                .or(() -> given(role))
                .or(() -> apposed(role))
                .or(() -> subject(role))
                .or(() -> byVerb(role))
                .or(() -> before(role))
                .or(() -> after(role))
                .or(() -> joined(role))
                .or(() -> names.introduced(role.sentence(), role.noun()));
    }

    /** "Ana Petrova, director of Acme and a member of Zelkova": whose the role before "and" is. */
    private Optional<Entity> joined(RolePhrase role) {
        Sentence sentence = role.sentence();
        DependencyTree tree = sentence.tree();
        int other = tree.head(role.noun());
        return tree.is(role.noun(), "conj")
                        && other < role.noun()
                        && RolePhrase.isRoleNoun(Words.lemma(sentence.token(other)))
                ? of(new RolePhrase(sentence, other, other, other, role.told()))
                : Optional.empty();
    }

    /** "Chairman John Smith". */
    private Optional<Entity> titled(RolePhrase role) {
        Sentence sentence = role.sentence();
        int next = role.last() + 1;
        while (next < sentence.size()
                && NameWords.HONORIFIC.has(sentence.token(next).text())) {
            next++;
        }
        return next < sentence.size() ? name(sentence.token(next)) : Optional.empty();
    }

    private Optional<Entity> name(Token token) {
        return names.covering(token).filter(Appearances.Appearance::isPerson).map(Appearances.Appearance::entity);
    }

    /** "Bo Marten and John Smith, the chairman": the name right before the comma, whatever the parser thinks. */
    private Optional<Entity> beside(RolePhrase role) {
        Sentence sentence = role.sentence();
        int comma = role.first() - 1;
        while (comma > 0 && isArticle(sentence.token(comma))) {
            comma--;
        }
        return comma > 0 && sentence.token(comma).text().equals(",")
                ? name(sentence.token(comma - 1))
                : Optional.empty();
    }

    /** "named John Smith chairman" */
    private Optional<Entity> given(RolePhrase role) {
        Sentence sentence = role.sentence();
        int at = role.first() - 1;
        Optional<Entity> person = at < 0 ? Optional.empty() : name(sentence.token(at));
        while (at >= 0 && person.isPresent() && name(sentence.token(at)).equals(person)) {
            at--;
        }
        return at >= 0 && GIVING.contains(Words.lemma(sentence.token(at))) ? person : Optional.empty();
    }

    private static boolean isArticle(Token token) {
        return token.tag().equals("DT") || NameWords.FORMER.has(Words.lower(token));
    }

    /** "John Smith, the chairman" and "the chairman, John Smith". */
    private Optional<Entity> apposed(RolePhrase role) {
        DependencyTree tree = role.sentence().tree();
        return tree.is(role.noun(), "appos")
                ? names.person(role.sentence(), tree.head(role.noun()))
                : first(role, tree.children(role.noun(), "appos"));
    }

    private Optional<Entity> first(RolePhrase role, IntStream tokens) {
        return tokens.mapToObj(token -> names.person(role.sentence(), token))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "John Smith is chairman". */
    private Optional<Entity> subject(RolePhrase role) {
        DependencyTree tree = role.sentence().tree();
        return tree.has(role.noun(), "cop")
                        && (!RoleVerbs.isSupposed(role.sentence(), role.noun())
                                || Tenures.isWilled(role.sentence(), role.noun()))
                ? first(role, tree.children(role.noun(), "nsubj"))
                : Optional.empty();
    }

    /** "elected John Smith as chairman", "John Smith became chairman". */
    private Optional<Entity> byVerb(RolePhrase role) {
        Sentence sentence = role.sentence();
        DependencyTree tree = sentence.tree();
        int verb = tree.head(role.noun());
        if (verb < 0 || !sentence.token(verb).isVerb() || Tenures.isUnsure(sentence, role.noun())) {
            return Optional.empty();
        }
        String lemma = Words.lemma(sentence.token(verb));
        if (GIVING.contains(lemma)) {
            return first(role, tree.children(verb, "obj", "nsubj:pass"));
        }
        boolean becomes = Set.of("become", "remain", "serve").contains(lemma);
        return role.isAs() || becomes ? first(role, tree.children(verb, "nsubj")) : Optional.empty();
    }

    /** "John Smith, 45, a former chairman": only words of one phrase between the comma and the role. */
    private Optional<Entity> before(RolePhrase role) {
        Sentence sentence = role.sentence();
        boolean comma = false;
        for (int at = role.first() - 1; at >= 0 && role.first() - at <= APPOSITION_REACH; at--) {
            Token token = sentence.token(at);
            Optional<Entity> person = name(token);
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
        for (int at = role.noun() + 1; at < sentence.size() && at - role.noun() <= APPOSITION_REACH; at++) {
            Token token = sentence.token(at);
            if (token.text().equals(",")) {
                return at + 1 < sentence.size() ? name(sentence.token(at + 1)) : Optional.empty();
            }
            if (token.isVerb() || token.tag().equals("CC")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
