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
    private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that", "whose");
    private static final Set<String> NEGATION =
            Set.of("not", "n't", "never", "no", "neither", "nor", "hardly", "barely", "without", "none");
    private static final Set<String> OBJECT_PREPOSITIONS = Set.of("of", "from", "for", "with", "into", "against");
    /** Subordinate clauses nest no deeper than this in news. */
    private static final int DEPTH = 5;

    private final Sentence sentence;
    private final DependencyTree tree;

    Clauses(Sentence sentence) {
        this.sentence = sentence;
        this.tree = sentence.tree();
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
        return subjects(predicate, DEPTH);
    }

    private List<Integer> subjects(int predicate, int depth) {
        if (isPassive(predicate)) {
            return tree.children(predicate, "obl", "nmod")
                    .filter(child -> preposition(child).equals("by"))
                    .filter(child -> !token(child).isVerb())
                    .boxed()
                    .toList();
        }
        return surfaceSubjects(predicate, depth);
    }

    private List<Integer> surfaceSubjects(int predicate, int depth) {
        List<Integer> own = tree.children(predicate, "nsubj")
                .map(child -> antecedent(child, predicate))
                .boxed()
                .toList();
        int head = tree.head(predicate);
        if (!own.isEmpty() || depth == 0 || head == DependencyTree.ROOT) {
            return own;
        }
        return switch (plain(predicate)) {
            case "conj", "parataxis" -> surfaceSubjects(partner(predicate, head), depth - 1);
            case "xcomp" -> controllers(head, depth - 1);
            case "advcl", "ccomp", "dep" -> hasOwnTense(predicate) ? own : surfaceSubjects(head, depth - 1);
            case "amod" -> isGerundAfterVerb(predicate) ? surfaceSubjects(predicate - 1, depth - 1) : own;
            case "acl" -> subjectOfNounClause(predicate, head, depth - 1);
            case "obl", "nmod" -> gerundSubjects(predicate, head, depth - 1);
            default -> own;
        };
    }

    /** The verb of the same form that a verb is joined to; parsers often take a nearer one of another form. */
    private int partner(int verb, int head) {
        for (int at = head; at != DependencyTree.ROOT; at = tree.head(at)) {
            if (token(at).tag().equals(token(verb).tag())) {
                return at;
            }
        }
        return head;
    }

    /** "urged Russia to help", "was told to help": who was urged; "offered to help": who offered. */
    private List<Integer> controllers(int head, int depth) {
        List<Integer> objects = objects(head, depth);
        return objects.isEmpty() || lemma(head).equals("promise") ? surfaceSubjects(head, depth) : objects;
    }

    private List<Integer> subjectOfNounClause(int predicate, int noun, int depth) {
        if (token(predicate).tag().equals("VBG") && !isVerb(noun)) {
            return List.of(noun);
        }
        if (isVerb(noun)) {
            return surfaceSubjects(noun, depth);
        }
        if (tree.relation(predicate).equals("acl:relcl")) {
            return List.of();
        }
        List<Integer> owners = tree.children(noun, "nmod:poss").boxed().toList();
        return owners.isEmpty() ? subjectsAbove(noun, depth) : owners;
    }

    /** The subject of the verb that a noun belongs to. */
    List<Integer> subjectsAbove(int noun, int depth) {
        int verb = tree.head(noun);
        for (int step = 0; verb != DependencyTree.ROOT && !token(verb).isVerb() && step < DEPTH; step++) {
            verb = tree.head(verb);
        }
        return verb == DependencyTree.ROOT ? List.of() : subjects(verb, depth);
    }

    private List<Integer> gerundSubjects(int predicate, int head, int depth) {
        if (!token(predicate).tag().equals("VBG")) {
            return List.of();
        }
        List<Integer> objects = objects(head, depth);
        return OBJECT_PREPOSITIONS.contains(preposition(predicate)) && !objects.isEmpty()
                ? objects
                : surfaceSubjects(head, depth);
    }

    private boolean hasOwnTense(int predicate) {
        return Set.of("VBD", "VBZ", "VBP").contains(token(predicate).tag())
                || tree.children(predicate, "aux")
                        .anyMatch(child -> !lemma(child).equals("to"));
    }

    /** Whom or what the action concerns: the object, or the subject of a passive. */
    List<Integer> objects(int predicate) {
        return objects(predicate, DEPTH);
    }

    private List<Integer> objects(int predicate, int depth) {
        if (isPassive(predicate)) {
            List<Integer> subjects = surfaceSubjects(predicate, depth);
            boolean reduced = tree.children(predicate, "nsubj").findAny().isEmpty();
            return reduced && (isBelowNoun(predicate) || tree.is(predicate, "acl"))
                    ? List.of(tree.head(predicate))
                    : subjects;
        }
        List<Integer> own = tree.children(predicate, "obj", "iobj")
                .filter(child -> !isConjunction(child, predicate))
                .map(child -> antecedent(child, predicate))
                .boxed()
                .toList();
        if (own.isEmpty() && isGerundAfterVerb(predicate)) {
            return List.of(tree.head(predicate));
        }
        return own.isEmpty() && depth > 0 ? sharedObjects(predicate) : own;
    }

    /** "captured and killed him"; "blocked roads demanding", where parsers make the roads demand. */
    private List<Integer> sharedObjects(int predicate) {
        return tree.children(predicate, "conj", "dep", "advcl", "xcomp")
                .filter(next -> isVerb(next) && !isPassive(next))
                .mapToObj(next -> tree.is(next, "conj")
                        ? next - predicate <= 3 ? objects(next, 0) : List.<Integer>of()
                        : token(next).tag().equals("VBG")
                                ? tree.children(next, "nsubj").boxed().toList()
                                : List.<Integer>of())
                .filter(objects -> !objects.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "told him that he needs to go": "that" is no object where the verb has its clause. */
    private boolean isConjunction(int object, int predicate) {
        return lemma(object).equals("that")
                && token(object).tag().startsWith("W")
                && object < predicate
                && tree.children(predicate, "xcomp").findAny().isPresent();
    }

    /** "began collecting signatures", which parsers take for signatures that collect. */
    boolean isGerundAfterVerb(int word) {
        return word > 0 && token(word).tag().equals("VBG") && tree.is(word, "amod") && isVerb(word - 1);
    }

    boolean isPassive(int predicate) {
        if (tree.children(predicate).anyMatch(child -> tree.relation(child).endsWith(":pass"))) {
            return true;
        }
        boolean finite = tree.children(predicate, "aux", "nsubj").findAny().isPresent();
        int head = tree.head(predicate);
        return !finite
                && switch (token(predicate).tag()) {
                    case "VBN" ->
                        tree.is(predicate, "acl", "amod", "advcl")
                                || tree.is(predicate, "conj") && isVerb(head) && isPassive(head)
                                || isBelowNoun(predicate);
                    // Where a tagger takes "hosted by" for the past tense.
                    case "VBD" -> isBelowNoun(predicate);
                    default -> false;
                };
    }

    /** "the summit, this year hosted by" whoever: a participle that qualifies a noun. */
    boolean isBelowNoun(int participle) {
        int head = tree.head(participle);
        return tree.is(participle, "acl", "dep")
                && !tree.relation(participle).equals("acl:relcl")
                && head != DependencyTree.ROOT
                && head < participle
                && !isVerb(head);
    }

    /** Who is meant by a relative pronoun; another word stands for itself. */
    private int antecedent(int word, int predicate) {
        if (!RELATIVE.contains(lemma(word)) || !token(word).tag().startsWith("W")) {
            return word;
        }
        for (int at = predicate, step = 0; at != DependencyTree.ROOT && step < DEPTH; at = tree.head(at), step++) {
            if (tree.is(at, "acl") && tree.head(at) != DependencyTree.ROOT) {
                return tree.head(at);
            }
        }
        return word;
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

    private String plain(int token) {
        String relation = tree.relation(token);
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    /** The words of a noun phrase that stand before its head and qualify it. */
    IntStream modifiers(int noun) {
        return Arrays.stream(tree.children(noun, "compound", "amod", "nmod:poss", "nmod")
                        .toArray())
                .filter(child -> child < noun && tree.children(child, "case").noneMatch(mark -> mark < child));
    }
}
