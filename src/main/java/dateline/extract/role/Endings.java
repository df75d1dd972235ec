package dateline.extract.role;

import dateline.model.Entity;
import dateline.model.Tenure;
import dateline.model.Tenure.State;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where a sentence says that a role is over: "resigned as chairman", "was dismissed as minister", "quit the party". */
final class Endings {
    private final Appearances names;
    private final Tenures tenures;

    Endings(Appearances names, Tenures tenures) {
        this.tenures = tenures;
        this.names = names;
    }

    List<Ending> in(Sentence sentence) {
        List<Ending> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            int verb = token.index();
            if (token.isVerb() && holder(sentence, verb).isPresent()) {
                end(sentence, verb)
                        .map(end -> new Ending(
                                holder(sentence, verb).orElseThrow(),
                                label(sentence, verb),
                                body(sentence, verb),
                                token.span(),
                                end))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** "resigned in May" is over; who "will resign in May" holds it until then. */
    private Optional<Tenure> end(Sentence sentence, int verb) {
        Optional<Temporal> day = tenures.on(sentence, verb);
        boolean past = sentence.token(verb).tag().matches("VB[DN]");
        return past
                ? Optional.of(new Tenure(State.FORMER, Optional.empty(), day))
                : day.map(until -> new Tenure(State.HELD, Optional.empty(), Optional.of(until)));
    }

    /** The subject of "resigned", the one of whom "was dismissed" is said or whom somebody dismissed. */
    private Optional<Entity> holder(Sentence sentence, int verb) {
        DependencyTree tree = sentence.tree();
        String lemma = Words.lemma(sentence.token(verb));
        if (RoleVerbs.isSupposed(sentence, verb) && !Tenures.isWilled(sentence, verb)) {
            return Optional.empty();
        }
        if (EndingWord.GIVES_UP.has(lemma)) {
            return !EndingWord.NEEDS_PARTICLE.has(lemma) || hasParticle(sentence, verb)
                    ? person(sentence, verb, "nsubj")
                    : Optional.empty();
        }
        if (!EndingWord.IS_REMOVED.has(lemma)) {
            return Optional.empty();
        }
        boolean passive = tree.children(verb).anyMatch(at -> tree.relation(at).endsWith(":pass"));
        return person(sentence, verb, passive ? "nsubj" : "obj");
    }

    private static boolean hasParticle(Sentence sentence, int verb) {
        return sentence.tree().children(verb).anyMatch(at -> EndingWord.PARTICLE.has(Words.lower(sentence.token(at))));
    }

    private Optional<Entity> person(Sentence sentence, int verb, String relation) {
        return sentence.tree()
                .children(verb, relation)
                .mapToObj(at -> names.person(sentence, at))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> label(Sentence sentence, int verb) {
        return RolePhrases.in(sentence, names).stream()
                .filter(role -> role.isAs() && sentence.tree().head(role.noun()) == verb)
                .map(RolePhrase::label)
                .findFirst();
    }

    /** "quit Acme", "resigned from Acme" */
    private Optional<Entity> body(Sentence sentence, int verb) {
        DependencyTree tree = sentence.tree();
        return tree.children(verb, "obj", "obl")
                .filter(at -> tree.is(at, "obj")
                        || tree.children(at, "case").anyMatch(word -> Words.lower(sentence.token(word))
                                .equals("from")))
                .mapToObj(at -> names.organization(sentence, at))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
