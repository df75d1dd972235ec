package dateline.extract.role;

import dateline.extract.name.NameWords;
import dateline.model.Entity;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Words;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds out who holds a role that a sentence speaks of. */
final class Holders {
    private static final Set<String> GIVING =
            Set.of("name", "appoint", "elect", "choose", "pick", "select", "nominate", "install", "make");

    private final Appearances names;
    private final Appositions appositions;

    Holders(Appearances names) {
        this.names = names;
        this.appositions = new Appositions(names);
    }

    Optional<Entity> of(RolePhrase role) {
        return titled(role)
                .or(() -> appositions.adjacent(role))
                .or(() -> given(role))
                .or(() -> appositions.parsed(role))
                .or(() -> subject(role))
                .or(() -> byVerb(role))
                .or(() -> appositions.near(role))
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
        return next < sentence.size() ? names.named(sentence.token(next)) : Optional.empty();
    }

    /** "named John Smith chairman" */
    private Optional<Entity> given(RolePhrase role) {
        Sentence sentence = role.sentence();
        int at = role.first() - 1;
        Optional<Entity> person = at < 0 ? Optional.empty() : names.named(sentence.token(at));
        while (at >= 0 && person.isPresent() && names.named(sentence.token(at)).equals(person)) {
            at--;
        }
        return at >= 0 && GIVING.contains(Words.lemma(sentence.token(at))) ? person : Optional.empty();
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
}
