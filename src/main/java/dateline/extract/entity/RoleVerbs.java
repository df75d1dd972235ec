package dateline.extract.entity;

import dateline.model.Entity;
import dateline.text.DataFile;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Roles that a verb tells of: "who leads Acme", "Ana Petrova of Acme". */
final class RoleVerbs {
    /** Who holds a role in what, at which word. */
    record Found(Entity holder, Entity body, String label, int word) {}

    private static final Map<String, String> LABELS = DataFile.lines("/dateline/entity/role-verbs.tsv").stream()
            .map(line -> line.split("\t"))
            .collect(Collectors.toMap(fields -> fields[0], fields -> fields[1]));
    private static final String MEMBER = "Member";

    private final Stage stage;

    RoleVerbs(Stage stage) {
        this.stage = stage;
    }

    List<Found> in(Sentence sentence) {
        List<Found> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Optional.ofNullable(LABELS.get(Words.lemma(token)))
                    .filter(label -> token.isVerb())
                    .flatMap(label -> byVerb(sentence, token.index(), label))
                    .ifPresent(found::add);
            if (Words.lower(token).equals("of")) {
                byOf(sentence, token.index()).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Found> byVerb(Sentence sentence, int verb, String label) {
        DependencyTree tree = sentence.tree();
        IntStream objects = IntStream.concat(tree.children(verb, "obj"), tree.children(verb, "obl"));
        Optional<Entity> body = objects.mapToObj(at -> stage.organization(sentence.token(at)))
                .flatMap(Optional::stream)
                .findFirst();
        Optional<Entity> holder = tree.children(verb, "nsubj")
                .filter(at -> !tree.relation(at).contains("pass"))
                .mapToObj(at -> stage.person(sentence, at))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> tree.is(verb, "acl") ? stage.person(sentence, tree.head(verb)) : Optional.empty());
        return body.flatMap(any -> holder.map(who -> new Found(who, any, label, verb)));
    }

    /** The words right before and behind, as "Ana Petrova, of Acme". */
    private Optional<Found> byOf(Sentence sentence, int of) {
        int before = of > 0 && sentence.token(of - 1).text().equals(",") ? of - 2 : of - 1;
        int behind = of + 1 < sentence.size() && sentence.token(of + 1).tag().equals("DT") ? of + 2 : of + 1;
        if (before < 0 || behind >= sentence.size()) {
            return Optional.empty();
        }
        Optional<Entity> holder = stage.covering(sentence.token(before))
                .filter(Stage.Appearance::isPerson)
                .map(Stage.Appearance::entity);
        Optional<Entity> body = stage.organization(sentence.token(behind));
        return holder.flatMap(who -> body.map(what -> new Found(who, what, MEMBER, before)));
    }
}
