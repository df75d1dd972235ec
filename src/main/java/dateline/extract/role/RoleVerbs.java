package dateline.extract.role;

import dateline.model.Entity;
import dateline.text.DataFile;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Roles that a verb tells of: "who leads Acme", "Acme, founded by Ana Petrova", "works for Acme". */
final class RoleVerbs {
    /**
     * How a verb tells of a role.
     *
     * @param places of the body: "object" or prepositions; "holder" where the body is the subject
     */
    private record Frame(Set<String> places, String label) {
        /** Whether the one who holds the role stands as its object: "Acme hired Ana Petrova". */
        boolean takesHolder() {
            return places.contains("holder");
        }

        boolean takesObject() {
            return places.contains("object");
        }
    }

    private static final Map<String, Frame> FRAMES = DataFile.rows("/dateline/role/role-verbs.tsv")
            .collect(Collectors.toMap(
                    fields -> fields[0],
                    fields -> new Frame(Set.copyOf(Arrays.asList(fields[1].split(" "))), fields[2])));

    private final Appearances names;
    private final Tenures tenures;

    RoleVerbs(Appearances names, Tenures tenures) {
        this.tenures = tenures;
        this.names = names;
    }

    List<HeldRole> in(Sentence sentence) {
        List<HeldRole> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Frame frame = token.isVerb() ? FRAMES.get(Words.lemma(token)) : null;
            if (frame != null && (!isSupposed(sentence, token.index()) || Tenures.isWilled(sentence, token.index()))) {
                int verb = token.index();
                holder(sentence, verb, frame).ifPresent(holder -> body(sentence, verb, frame).stream()
                        .flatMap(body -> names.joined(sentence, body, verb).stream())
                        .map(body ->
                                new HeldRole(holder, body, frame.label(), token.span(), tenures.of(sentence, verb)))
                        .forEach(found::add));
            }
        }
        return found;
    }

    private Optional<Entity> holder(Sentence sentence, int verb, Frame frame) {
        DependencyTree tree = sentence.tree();
        if (frame.takesHolder()) {
            return first(
                    sentence,
                    isPassive(sentence, verb) ? undergoing(sentence, verb) : tree.children(verb, "obj"),
                    false);
        }
        if (isPassive(sentence, verb)) {
            return frame.takesObject()
                    ? first(sentence, behind(sentence, verb, Set.of("by")), false)
                    : Optional.empty();
        }
        return first(sentence, tree.children(verb, "nsubj"), false)
                .or(() -> tree.is(verb, "acl", "conj") && !tree.has(verb, "nsubj")
                        ? first(sentence, above(tree, verb), false)
                        : Optional.empty());
    }

    /**
     * The noun that "leading Acme" belongs to and the name that this noun tells of ("Ana Petrova, a lawyer representing Acme"), or for
     * "and leads" the subject of the verb before.
     */
    private static IntStream above(DependencyTree tree, int verb) {
        int head = tree.head(verb);
        if (!tree.is(verb, "acl")) {
            return tree.children(head, "nsubj");
        }
        return tree.is(head, "appos") ? IntStream.of(head, tree.head(head)) : IntStream.of(head);
    }

    private Optional<Entity> body(Sentence sentence, int verb, Frame frame) {
        DependencyTree tree = sentence.tree();
        if (frame.takesHolder()) {
            return first(
                    sentence,
                    isPassive(sentence, verb) ? behind(sentence, verb, Set.of("by")) : tree.children(verb, "nsubj"),
                    true);
        }
        if (isPassive(sentence, verb)) {
            return first(sentence, undergoing(sentence, verb), true);
        }
        return frame.takesObject()
                ? first(sentence, tree.children(verb, "obj"), true)
                : first(sentence, behind(sentence, verb, frame.places()), true);
    }

    /** The subject of a passive verb, and the noun that a participle belongs to: "Acme, founded by". */
    private static IntStream undergoing(Sentence sentence, int verb) {
        DependencyTree tree = sentence.tree();
        return IntStream.concat(
                tree.children(verb, "nsubj"), tree.is(verb, "acl") ? IntStream.of(tree.head(verb)) : IntStream.empty());
    }

    /** "will lead", "to lead", "did not lead" */
    static boolean isSupposed(Sentence sentence, int verb) {
        return sentence.tree()
                .children(verb, "aux", "mark", "advmod")
                .mapToObj(sentence::token)
                .anyMatch(token -> token.tag().equals("MD")
                        || token.tag().equals("TO")
                        || Set.of("not", "n't", "n’t", "never").contains(Words.lower(token)));
    }

    private static boolean isPassive(Sentence sentence, int verb) {
        DependencyTree tree = sentence.tree();
        boolean participle = sentence.token(verb).tag().equals("VBN") && tree.is(verb, "acl");
        return participle
                || tree.children(verb).anyMatch(at -> tree.relation(at).endsWith(":pass"));
    }

    /** The phrases that one of these prepositions joins to the verb or its object: "teaches law at Acme". */
    private static IntStream behind(Sentence sentence, int verb, Set<String> prepositions) {
        DependencyTree tree = sentence.tree();
        IntStream objects = tree.children(verb, "obj").flatMap(object -> tree.children(object, "nmod"));
        return IntStream.concat(tree.children(verb, "obl"), objects).filter(at -> tree.children(at, "case")
                .anyMatch(word -> prepositions.contains(Words.lower(sentence.token(word)))));
    }

    private Optional<Entity> first(Sentence sentence, IntStream words, boolean body) {
        return words.mapToObj(at -> body ? names.organization(sentence, at) : names.person(sentence, at))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
