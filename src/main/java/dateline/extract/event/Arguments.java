package dateline.extract.event;

import dateline.text.DependencyTree;
import java.util.List;
import java.util.Set;

/** Who does it and to whom: subjects and objects through passive, relative clause, control and conjunction. */
final class Arguments {
    private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that", "whose");
    private static final Set<String> OBJECT_PREPOSITIONS = Set.of("of", "from", "for", "with", "into", "against");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    /** Subordinate clauses nest no deeper than this in news. */
    private static final int DEPTH = 5;

    private final Clauses clauses;
    private final DependencyTree tree;
    private final Voice voice;

    Arguments(Clauses clauses) {
        this.clauses = clauses;
        this.tree = clauses.tree();
        this.voice = new Voice(clauses);
    }

    /** Who acts, by the grammar of the clause or of the clauses above. */
    List<Integer> subjects(int predicate) {
        return subjects(predicate, DEPTH);
    }

    private List<Integer> subjects(int predicate, int depth) {
        if (voice.isPassive(predicate)) {
            return tree.children(predicate, "obl", "nmod")
                    .filter(child -> clauses.preposition(child).equals("by"))
                    .filter(child -> !clauses.token(child).isVerb())
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
            if (clauses.token(at).tag().equals(clauses.token(verb).tag())) {
                return at;
            }
        }
        return head;
    }

    /** "urged Russia to help", "was told to help": who was urged; "offered to help": who offered. */
    private List<Integer> controllers(int head, int depth) {
        List<Integer> objects = objects(head, depth);
        return objects.isEmpty() || clauses.lemma(head).equals("promise") ? surfaceSubjects(head, depth) : objects;
    }

    private List<Integer> subjectOfNounClause(int predicate, int noun, int depth) {
        if (clauses.token(predicate).tag().equals("VBG") && !clauses.isVerb(noun)) {
            return List.of(noun);
        }
        if (clauses.isVerb(noun)) {
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
        for (int step = 0; verb != DependencyTree.ROOT && !clauses.token(verb).isVerb() && step < DEPTH; step++) {
            verb = tree.head(verb);
        }
        return verb == DependencyTree.ROOT ? List.of() : subjects(verb, depth);
    }

    private List<Integer> gerundSubjects(int predicate, int head, int depth) {
        if (!clauses.token(predicate).tag().equals("VBG")) {
            return List.of();
        }
        List<Integer> objects = objects(head, depth);
        return OBJECT_PREPOSITIONS.contains(clauses.preposition(predicate)) && !objects.isEmpty()
                ? objects
                : surfaceSubjects(head, depth);
    }

    private boolean hasOwnTense(int predicate) {
        return FINITE.contains(clauses.token(predicate).tag())
                || tree.children(predicate, "aux")
                        .anyMatch(child -> !clauses.lemma(child).equals("to"));
    }

    /** Whom or what the action concerns: the object, or the subject of a passive. */
    List<Integer> objects(int predicate) {
        return objects(predicate, DEPTH);
    }

    private List<Integer> objects(int predicate, int depth) {
        if (voice.isPassive(predicate)) {
            List<Integer> subjects = surfaceSubjects(predicate, depth);
            boolean reduced = !tree.has(predicate, "nsubj");
            return reduced && (voice.isBelowNoun(predicate) || tree.is(predicate, "acl"))
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

    /** "began collecting signatures", which parsers take for signatures that collect. */
    boolean isGerundAfterVerb(int word) {
        return word > 0 && clauses.token(word).tag().equals("VBG") && tree.is(word, "amod") && clauses.isVerb(word - 1);
    }

    /** Who is meant by a relative pronoun; another word stands for itself. */
    private int antecedent(int word, int predicate) {
        if (!RELATIVE.contains(clauses.lemma(word))
                || !clauses.token(word).tag().startsWith("W")) {
            return word;
        }
        for (int at = predicate, step = 0; at != DependencyTree.ROOT && step < DEPTH; at = tree.head(at), step++) {
            if (tree.is(at, "acl") && tree.head(at) != DependencyTree.ROOT) {
                return tree.head(at);
            }
        }
        return word;
    }

    private String plain(int token) {
        String relation = tree.relation(token);
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
