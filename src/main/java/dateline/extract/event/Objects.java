package dateline.extract.event;

import dateline.text.DependencyTree;
import java.util.List;

/** Whom or what it befalls: objects through passive, relative clause and conjunction. */
final class Objects {
    private final Clauses clauses;
    private final DependencyTree tree;
    private final Voice voice;
    private final Subjects subjects;

    Objects(Clauses clauses, Subjects subjects) {
        this.clauses = clauses;
        this.tree = clauses.tree();
        this.voice = new Voice(clauses);
        this.subjects = subjects;
    }

    List<Integer> objects(int predicate, int depth) {
        if (voice.isPassive(predicate)) {
            List<Integer> befallen = subjects.surfaceSubjects(predicate, depth);
            boolean reduced = !tree.has(predicate, "nsubj");
            return reduced && (voice.isBelowNoun(predicate) || tree.is(predicate, "acl"))
                    ? List.of(tree.head(predicate))
                    : befallen;
        }
        List<Integer> own = tree.children(predicate, "obj", "iobj")
                .filter(child -> !isConjunction(child, predicate))
                .map(child -> clauses.antecedent(child, predicate))
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
                .filter(next -> clauses.isVerb(next) && !voice.isPassive(next))
                .mapToObj(next -> tree.is(next, "conj")
                        ? next - predicate <= 3 ? objects(next, 0) : List.<Integer>of()
                        : clauses.token(next).tag().equals("VBG")
                                ? tree.children(next, "nsubj").boxed().toList()
                                : List.<Integer>of())
                .filter(objects -> !objects.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "told him that he needs to go": "that" is no object where the verb has its clause. */
    private boolean isConjunction(int object, int predicate) {
        return clauses.lemma(object).equals("that")
                && clauses.token(object).tag().startsWith("W")
                && object < predicate
                && tree.has(predicate, "xcomp");
    }

    /** "began collecting signatures", ", defeating the champion", which parsers take for signatures that collect. */
    boolean isGerundAfterVerb(int word) {
        return word > 0
                && clauses.token(word).tag().equals("VBG")
                && tree.is(word, "amod")
                && (clauses.isVerb(word - 1) || clauses.lemma(word - 1).equals(",") && isBeforeWholePhrase(word));
    }

    /** What stands before "the" or a name is no adjective. */
    private boolean isBeforeWholePhrase(int gerund) {
        int noun = tree.head(gerund);
        return gerund < noun
                && (clauses.token(noun).isProperNoun()
                        || tree.children(noun, "det", "nmod:poss").anyMatch(child -> child > gerund));
    }
}
