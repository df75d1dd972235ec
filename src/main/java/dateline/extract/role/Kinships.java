package dateline.extract.role;

import dateline.extract.entity.KinPhrase.Kin;
import dateline.extract.name.NameWords;
import dateline.model.Entity;
import dateline.model.Relation.Kind;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Ties of family: "her husband, Bo Marten", "Bo, the son of Ana Petrova", "Ana married Bo". */
final class Kinships {
    private final Appearances names;

    Kinships(Appearances names) {
        this.names = names;
    }

    List<Tie> in(Sentence sentence) {
        List<Tie> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.isNoun() && names.covering(token).isEmpty()) {
                Kin.of(token)
                        .flatMap(kin -> byNoun(sentence, token.index(), kin))
                        .ifPresent(found::add);
            } else if (token.isVerb()) {
                byVerb(sentence, token.index()).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Tie> byNoun(Sentence sentence, int noun, Kin kin) {
        RelativeNoun relative = new RelativeNoun(sentence, noun, word -> names.person(sentence, word));
        return relative.owner().flatMap(owner -> relative.bearer()
                .map(bearer -> new Tie(owner.entity(), kind(kin), bearer, owner.words(), isOver(sentence, noun))));
    }

    private static Kind kind(Kin kin) {
        return switch (kin) {
            case SPOUSE -> Kind.SPOUSE;
            case PARENT -> Kind.PARENT;
            case CHILD -> Kind.CHILD;
            case SIBLING -> Kind.SIBLING;
            case RELATIVE -> Kind.RELATIVE;
        };
    }

    /** "his ex-wife", "her former husband"; who is dead stays somebody's husband. */
    private static boolean isOver(Sentence sentence, int noun) {
        return Words.lower(sentence.token(noun)).startsWith("ex-")
                || noun > 0 && isEx(Words.lower(sentence.token(noun - 1)))
                || noun > 1
                        && sentence.token(noun - 1).text().equals("-")
                        && isEx(Words.lower(sentence.token(noun - 2)));
    }

    private static boolean isEx(String word) {
        return NameWords.FORMER.has(word) && !word.equals("late");
    }

    /** "Ana married Bo", "Ana is married to Bo". */
    private Optional<Tie> byVerb(Sentence sentence, int verb) {
        String lemma = Words.lemma(sentence.token(verb));
        boolean over = lemma.equals("divorce");
        if (!over && !lemma.equals("marry") || RoleVerbs.isSupposed(sentence, verb)) {
            return Optional.empty();
        }
        DependencyTree tree = sentence.tree();
        IntStream others = IntStream.concat(
                tree.children(verb, "obj"), tree.children(verb, "obl").filter(at -> tree.children(at, "case")
                        .anyMatch(word -> Words.lower(sentence.token(word)).equals("to"))));
        return first(sentence, tree.children(verb, "nsubj")).flatMap(one -> first(sentence, others)
                .map(other -> new Tie(one, Kind.SPOUSE, other, sentence.spanOf(verb, verb), over)));
    }

    private Optional<Entity> first(Sentence sentence, IntStream words) {
        return words.mapToObj(word -> names.person(sentence, word))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
