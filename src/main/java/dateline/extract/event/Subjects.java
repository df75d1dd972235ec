package dateline.extract.event;

import dateline.text.DependencyTree;
import dateline.text.NameTag;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Who does it: subjects through passive, relative clause, control and conjunction. */
final class Subjects {
    private static final Set<String> OBJECT_PREPOSITIONS = Set.of("of", "from", "for", "with", "into", "against");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private final Clauses clauses;
    private final DependencyTree tree;
    private final Voice voice;

    Subjects(Clauses clauses) {
        this.clauses = clauses;
        this.tree = clauses.tree();
        this.voice = new Voice(clauses);
    }

    List<Integer> subjects(int predicate, int depth) {
        if (voice.isPassive(predicate)) {
            return tree.children(predicate, "obl", "nmod")
                    .filter(child -> clauses.preposition(child).equals("by"))
                    .filter(child -> !clauses.token(child).isVerb())
                    .boxed()
                    .toList();
        }
        return surfaceSubjects(predicate, depth);
    }

    List<Integer> surfaceSubjects(int predicate, int depth) {
        List<Integer> own = tree.children(predicate, "nsubj")
                .map(child -> clauses.antecedent(child, predicate))
                .boxed()
                .toList();
        OptionalInt swallowed = clauses.swallowedSubject(predicate);
        if (own.isEmpty() && swallowed.isPresent()) {
            return List.of(swallowed.getAsInt());
        }
        int head = tree.head(predicate);
        if (!own.isEmpty() || depth == 0 || head == DependencyTree.ROOT) {
            return own;
        }
        int antecedent = clauses.antecedent(head, predicate);
        if (antecedent != head) {
            return List.of(antecedent);
        }
        return switch (plain(predicate)) {
            case "conj", "parataxis" -> surfaceSubjects(partner(predicate, head), depth - 1);
            case "xcomp" -> controllers(head, depth - 1);
            case "advcl", "ccomp", "dep" -> hasOwnTense(predicate) ? own : surfaceSubjects(head, depth - 1);
            case "amod" -> clauses.isGerundAfterVerb(predicate) ? subjectsBeforeGerund(predicate, depth - 1) : own;
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
        List<Integer> objects = clauses.objects(head, depth);
        return objects.isEmpty() || clauses.lemma(head).equals("promise") ? surfaceSubjects(head, depth) : objects;
    }

    private List<Integer> subjectOfNounClause(int predicate, int noun, int depth) {
        if (clauses.token(predicate).tag().equals("VBG") && !clauses.isVerb(noun)) {
            return isBesidePlace(predicate, noun) ? subjectsAbove(noun, depth) : List.of(noun);
        }
        if (clauses.isVerb(noun)) {
            return surfaceSubjects(noun, depth);
        }
        if (tree.relation(predicate).equals("acl:relcl")) {
            return List.of(noun);
        }
        List<Integer> owners = tree.children(noun, "nmod:poss").boxed().toList();
        return owners.isEmpty() ? subjectsAbove(noun, depth) : owners;
    }

    /** "Exploded in Lagos, killing three": no town kills. */
    private boolean isBesidePlace(int participle, int noun) {
        return clauses.token(noun).name() == NameTag.LOCATION
                && clauses.lemma(participle - 1).equals(",")
                && !clauses.preposition(noun).isEmpty();
    }

    /** The subject of the verb that a noun belongs to. */
    private List<Integer> subjectsAbove(int noun, int depth) {
        int verb = verbAbove(noun);
        return verb == DependencyTree.ROOT ? List.of() : subjects(verb, depth);
    }

    private int verbAbove(int noun) {
        int verb = tree.head(noun);
        for (int step = 0;
                verb != DependencyTree.ROOT && !clauses.token(verb).isVerb() && step < Clauses.DEPTH;
                step++) {
            verb = tree.head(verb);
        }
        return verb;
    }

    private List<Integer> subjectsBeforeGerund(int gerund, int depth) {
        int verb = clauses.isVerb(gerund - 1) ? gerund - 1 : verbAbove(gerund);
        return verb == DependencyTree.ROOT ? List.of() : surfaceSubjects(verb, depth);
    }

    private List<Integer> gerundSubjects(int predicate, int head, int depth) {
        if (!clauses.token(predicate).tag().equals("VBG")) {
            return List.of();
        }
        List<Integer> objects = clauses.objects(head, depth);
        return OBJECT_PREPOSITIONS.contains(clauses.preposition(predicate)) && !objects.isEmpty()
                ? objects
                : surfaceSubjects(head, depth);
    }

    boolean hasOwnTense(int predicate) {
        return FINITE.contains(clauses.token(predicate).tag())
                || tree.children(predicate, "aux")
                        .anyMatch(child -> !clauses.lemma(child).equals("to"));
    }

    private String plain(int token) {
        String relation = tree.relation(token);
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
