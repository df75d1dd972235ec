package dateline.extract.event;

import dateline.text.DependencyTree;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** To what clauses and phrases belong, where parsers see it otherwise. */
final class Attachment {
    private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that", "whose");

    private final Clauses clauses;
    private final DependencyTree tree;

    Attachment(Clauses clauses) {
        this.clauses = clauses;
        this.tree = clauses.tree();
    }

    /** "Denied the kingdom had paid", where parsers make the kingdom what is denied: the subject of such a clause. */
    OptionalInt swallowedSubject(int verb) {
        int head = tree.head(verb);
        return tree.is(verb, "dep") && clauses.isVerb(verb) && clauses.isVerb(head) && clauses.hasOwnTense(verb)
                ? tree.children(head, "obj")
                        .filter(object -> head < object && object < verb)
                        .filter(object -> IntStream.range(object + 1, verb)
                                .allMatch(word -> tree.is(word, "aux", "advmod") && tree.head(word) == verb))
                        .findFirst()
                : OptionalInt.empty();
    }

    /** The first word of the preposition that introduces a phrase, or "". */
    String preposition(int phrase) {
        return tree.children(phrase, "case", "mark")
                .filter(child -> child < phrase)
                .mapToObj(clauses::lemma)
                .findFirst()
                .orElseGet(() -> isBelowPreposition(phrase) ? clauses.lemma(tree.head(phrase)) : "");
    }

    /** "Refrained from shooting", where parsers make the gerund depend on its preposition. */
    private boolean isBelowPreposition(int gerund) {
        int head = tree.head(gerund);
        return head != DependencyTree.ROOT
                && clauses.token(gerund).tag().equals("VBG")
                && clauses.token(head).tag().equals("IN")
                && tree.head(head) != DependencyTree.ROOT;
    }

    /**
     * The word that a clause or phrase completes: the noun of "had no plan to shoot", the verb of "refrained from
     * shooting", else the head in the tree.
     */
    int governor(int word) {
        int head = tree.head(word);
        if (isBelowPreposition(word)) {
            return tree.head(head);
        }
        return clauses.isVerb(head) && tree.is(word, "ccomp", "xcomp", "advcl") && clauses.isInfinitive(word)
                ? tree.children(head, "obj")
                        .filter(object ->
                                object > head && object < word && Embedding.embeds(Frame.Part.N, clauses.lemma(object)))
                        .findFirst()
                        .orElse(head)
                : head;
    }

    /** Who is meant by a relative pronoun; another word stands for itself. */
    int antecedent(int word, int predicate) {
        if (!RELATIVE.contains(clauses.lemma(word))
                || !clauses.token(word).tag().startsWith("W")) {
            return word;
        }
        for (int at = predicate, step = 0;
                at != DependencyTree.ROOT && step < Clauses.DEPTH;
                at = tree.head(at), step++) {
            if (tree.is(at, "acl") && tree.head(at) != DependencyTree.ROOT && tree.head(at) != word) {
                return tree.head(at);
            }
        }
        return nounBefore(word).orElse(word);
    }

    /** "The rival, who", where parsers see no relative clause: the noun that the pronoun follows. */
    private OptionalInt nounBefore(int pronoun) {
        int before = pronoun > 0 && clauses.lemma(pronoun - 1).equals(",") ? pronoun - 2 : pronoun - 1;
        return before >= 0 && clauses.token(before).isNoun() ? OptionalInt.of(before) : OptionalInt.empty();
    }
}
