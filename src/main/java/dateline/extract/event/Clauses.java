package dateline.extract.event;

import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A sentence by who does what to whom, whatever the construction: passive, relative clause, control, conjunction.
 *
 * <p>Tokens are named by their index in the sentence. The answers are head words; {@link Actors} tells whom they stand
 * for.
 */
final class Clauses {
    /** Subordinate clauses nest no deeper than this in news. */
    static final int DEPTH = 5;

    private final Sentence sentence;
    private final DependencyTree tree;
    private final Attachment attachment;
    private final Dependents dependents;
    private final Subjects subjects;
    private final Objects objects;
    private final VerbGroups verbGroups;
    private final Voice voice;

    Clauses(Sentence sentence) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.attachment = new Attachment(this);
        this.dependents = new Dependents(this);
        this.subjects = new Subjects(this);
        this.objects = new Objects(this, subjects);
        this.verbGroups = new VerbGroups(this);
        this.voice = new Voice(this);
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
        return subjects.subjects(predicate, DEPTH);
    }

    /** Whom or what the action concerns: the object, or the subject of a passive. */
    List<Integer> objects(int predicate) {
        return objects.objects(predicate, DEPTH);
    }

    /** As far as so many clauses up. */
    List<Integer> objects(int predicate, int depth) {
        return objects.objects(predicate, depth);
    }

    /** Who is meant by a relative pronoun; another word stands for itself. */
    int antecedent(int word, int predicate) {
        return attachment.antecedent(word, predicate);
    }

    boolean hasOwnTense(int predicate) {
        return subjects.hasOwnTense(predicate);
    }

    /** "began collecting signatures", which parsers take for signatures that collect. */
    boolean isGerundAfterVerb(int word) {
        return objects.isGerundAfterVerb(word);
    }

    boolean isPassive(int predicate) {
        return voice.isPassive(predicate);
    }

    /** The clauses that complete a predicate: "agreed to meet", "warned that it would attack". */
    List<Integer> complements(int predicate) {
        return dependents.complements(predicate);
    }

    /** "Denied the kingdom had paid", where parsers make the kingdom what is denied: the subject of such a clause. */
    OptionalInt swallowedSubject(int verb) {
        return attachment.swallowedSubject(verb);
    }

    /** The first word of the preposition that introduces a phrase, or "". */
    String preposition(int phrase) {
        return attachment.preposition(phrase);
    }

    /** The word that a clause or phrase completes. */
    int governor(int word) {
        return attachment.governor(word);
    }

    boolean isInfinitive(int verb) {
        return tree.children(verb, "mark", "aux").anyMatch(child -> lemma(child).equals("to"));
    }

    /** "Minister to resign", "is to resign", but not "had to": an infinitive that is the verb of its sentence. */
    boolean isAnnounced(int verb) {
        return verbGroups.isAnnounced(verb);
    }

    /** Whether a verb reports what somebody says. */
    boolean isReport(int verb) {
        return isVerb(verb) && WordClass.REPORT.has(lemma(verb));
    }

    /** The phrases joined to a word by a preposition, its objects' phrases included, since parsers mix them up. */
    IntStream phrases(int word) {
        return dependents.phrases(word);
    }

    /** "According to residents": who says so, not whom it befalls. */
    boolean isSource(int phrase) {
        return tree.children(phrase, "case").anyMatch(word -> lemma(word).equals("accord"));
    }

    /** The word and those joined to it by "and", "or". */
    IntStream conjuncts(int word) {
        return dependents.conjuncts(word);
    }

    boolean isNegated(int word) {
        return verbGroups.isNegated(word);
    }

    IntStream auxiliaries(int predicate) {
        return verbGroups.auxiliaries(predicate);
    }

    /** A verb's lemma with its particle: "call off". */
    String verb(int verb) {
        return verbGroups.verb(verb);
    }

    /** The words of a noun phrase that stand before its head and qualify it. */
    IntStream modifiers(int noun) {
        return dependents.modifiers(noun);
    }
}
