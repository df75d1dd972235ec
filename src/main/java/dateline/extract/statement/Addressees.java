package dateline.extract.statement;

import dateline.model.EntityId;
import dateline.text.DependencyTree;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds who is spoken to: "told reporters", "said to the court", "called on both", "was told by", "urged them to". */
record Addressees(Phrases phrases) {
    private static final WordClasses FRAMES = WordClasses.read("addressees");

    List<EntityId> of(CueClause clause) {
        return heads(clause)
                .filter(at -> !clause.inSource(at))
                .boxed()
                .flatMap(at -> phrases.named(clause.sentence(), at).stream())
                .distinct()
                .toList();
    }

    private static IntStream heads(CueClause clause) {
        String lemma = clause.cueWord().lemma();
        IntStream led = clause.dependents("obl", "nmod").filter(at -> !clause.inContent(at) && isLed(clause, at));
        if (!FRAMES.has("object", lemma)) {
            return led;
        }
        return IntStream.concat(objects(clause), led).distinct();
    }

    /** The hearer is the object outside the content, or whoever is to do what the content says. */
    private static IntStream objects(CueClause clause) {
        DependencyTree tree = clause.tree();
        IntStream direct =
                tree.children(clause.cue(), "iobj", "obj", "nsubj:pass").filter(at -> isHearer(clause, at));
        IntStream doer = tree.children(clause.cue(), "ccomp", "xcomp")
                .filter(at -> isToInfinitive(clause, at))
                .flatMap(at -> tree.children(at, "nsubj"));
        return IntStream.concat(direct, doer);
    }

    private static boolean isHearer(CueClause clause, int at) {
        return !clause.inContent(at)
                || clause.tree()
                        .children(clause.cue(), "xcomp", "ccomp")
                        .findAny()
                        .isPresent();
    }

    private static boolean isToInfinitive(CueClause clause, int verb) {
        return clause.tree()
                .children(verb, "mark", "aux")
                .anyMatch(at -> clause.sentence().token(at).tag().equals("TO"));
    }

    private static boolean isLed(CueClause clause, int at) {
        return clause.tree()
                .children(at, "case")
                .mapToObj(leader -> clause.sentence().token(leader).lemma())
                .anyMatch(leader -> Stream.of("to", "on", "upon", "with", "of", "from")
                        .anyMatch(name -> name.equals(leader)
                                && FRAMES.has(name, clause.cueWord().lemma())));
    }
}
