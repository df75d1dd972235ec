package dateline.extract.event;

import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A sentence by who does what to whom, whatever the construction: passive, relative clause, control, conjunction.
 *
 * <p>Tokens are named by their index in the sentence. The answers are head words; {@link Actors} tells whom they stand
 * for.
 */
final class Clauses {
    private static final Set<String> NEGATION =
            Set.of("not", "n't", "never", "no", "neither", "nor", "hardly", "barely", "without", "none");

    private final Sentence sentence;
    private final DependencyTree tree;
    private final Arguments arguments;

    Clauses(Sentence sentence) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.arguments = new Arguments(this);
    }

    Sentence sentence() {
        return sentence;
    }

    DependencyTree tree() {
        return tree;
    }

    Token token(int index) {
        return sentence.token(index);
    }

    String lemma(int index) {
        return token(index).lemma().toLowerCase(Locale.ROOT);
    }

    boolean isVerb(int index) {
        return index >= 0 && token(index).isVerb();
    }

    /** Who acts, by the grammar of the clause or of the clauses above. */
    List<Integer> subjects(int predicate) {
        return arguments.subjects(predicate);
    }

    /** Whom or what the action concerns: the object, or the subject of a passive. */
    List<Integer> objects(int predicate) {
        return arguments.objects(predicate);
    }

    /** "began collecting signatures", which parsers take for signatures that collect. */
    boolean isGerundAfterVerb(int word) {
        return arguments.isGerundAfterVerb(word);
    }

    boolean isPassive(int predicate) {
        return arguments.isPassive(predicate);
    }

    /** The clauses that complete a predicate: "agreed to meet", "warned that it would attack". */
    List<Integer> complements(int predicate) {
        return tree.children(predicate, "xcomp", "ccomp", "acl", "advcl")
                .filter(child -> token(child).isVerb() || tree.is(child, "xcomp", "ccomp"))
                .filter(child -> !tree.relation(child).equals("acl:relcl"))
                .filter(child -> !tree.is(child, "advcl") || isInfinitive(child))
                .filter(child -> child > predicate || tree.is(child, "ccomp"))
                .boxed()
                .toList();
    }

    boolean isInfinitive(int verb) {
        return tree.children(verb, "mark", "aux").anyMatch(child -> lemma(child).equals("to"));
    }

    /** The phrases joined to a word by a preposition, its objects' phrases included, since parsers mix them up. */
    IntStream phrases(int word) {
        IntStream own = tree.children(word, "obl", "nmod")
                .filter(child -> !tree.relation(child).equals("nmod:poss"));
        return token(word).isVerb()
                ? IntStream.concat(
                        own,
                        objects(word).stream()
                                .filter(object -> object > word)
                                .mapToInt(Integer::intValue)
                                .flatMap(object -> tree.children(object, "nmod")
                                        .filter(child -> !tree.relation(child).equals("nmod:poss"))))
                : own;
    }

    /** The first word of the preposition that introduces a phrase, or "". */
    String preposition(int phrase) {
        return tree.children(phrase, "case", "mark")
                .filter(child -> child < phrase)
                .mapToObj(this::lemma)
                .findFirst()
                .orElse("");
    }

    /** "According to residents": who says so, not whom it befalls. */
    boolean isSource(int phrase) {
        return tree.children(phrase, "case").anyMatch(word -> lemma(word).equals("accord"));
    }

    /** The word and those joined to it by "and", "or". */
    IntStream conjuncts(int word) {
        return IntStream.concat(
                IntStream.of(word), tree.children(word, "conj").filter(next -> isVerb(next) == isVerb(word)));
    }

    boolean isNegated(int word) {
        if (tree.children(word, "advmod", "neg", "det", "case", "mark", "cc", "aux", "dep")
                .anyMatch(child -> NEGATION.contains(lemma(child)) || isNoLonger(child))) {
            return true;
        }
        return tree.children(word, "nsubj")
                        .anyMatch(child -> Set.of("nobody", "none", "nothing").contains(lemma(child))
                                || tree.children(child, "det")
                                        .anyMatch(det -> lemma(det).equals("no")))
                || sharesAuxiliaries(word) && isNegated(tree.head(word));
    }

    private boolean isNoLonger(int adverb) {
        return lemma(adverb).equals("long") && adverb > 0 && lemma(adverb - 1).equals("no");
    }

    /** The auxiliary and modal verbs of a predicate, those of the verb that it is joined to included. */
    IntStream auxiliaries(int predicate) {
        IntStream own = tree.children(predicate, "aux");
        return sharesAuxiliaries(predicate) ? IntStream.concat(own, auxiliaries(tree.head(predicate))) : own;
    }

    /** "will meet and talk": the second verb has neither a subject nor a tense of its own. */
    private boolean sharesAuxiliaries(int predicate) {
        int head = tree.head(predicate);
        return tree.is(predicate, "conj")
                && isVerb(predicate)
                && isVerb(head)
                && token(predicate).tag().equals(token(head).tag())
                && !Set.of("VBD", "VBZ", "VBP").contains(token(predicate).tag())
                && tree.children(predicate, "aux", "nsubj").findAny().isEmpty();
    }

    /** The words of a noun phrase that stand before its head and qualify it. */
    IntStream modifiers(int noun) {
        return Arrays.stream(tree.children(noun, "compound", "amod", "nmod:poss", "nmod")
                        .toArray())
                .filter(child -> child < noun && tree.children(child, "case").noneMatch(mark -> mark < child));
    }
}
