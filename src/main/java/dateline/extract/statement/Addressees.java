package dateline.extract.statement;

import dateline.model.EntityId;
import dateline.text.DependencyTree;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds who is spoken to: "told reporters", "said in a letter to the court", "in an interview with a newspaper", "called on
 * both", "was told by", "urged them to", "when asked".
 */
record Addressees(AgentPhrases phrases) {
    private static final WordClasses FRAMES = WordClasses.read("addressees");
    private static final List<String> LEADERS = List.of("to", "on", "upon", "with", "of", "from");

    /** Whether the object of a verb, by its base form, hears what is said. */
    static boolean areObjectsOf(String verb) {
        return FRAMES.has("object", verb);
    }

    List<EntityId> of(CueClause clause) {
        return IntStream.concat(objects(clause), led(clause))
                .filter(at -> !clause.inSource(at))
                .boxed()
                .flatMap(at -> phrases.named(clause.sentence(), at).stream())
                .distinct()
                .toList();
    }

    /** Behind a preposition that leads to the hearer, from the cue's head or from a circumstance. */
    private static IntStream led(CueClause clause) {
        return clause.circumstances().stream()
                .flatMapToInt(
                        word -> clause.tree().children(word, "obl", "nmod").filter(at -> LEADERS.stream()
                                .anyMatch(
                                        leader -> FRAMES.has(leader, clause.lemma(word)) && clause.isLed(at, leader))))
                .filter(at -> !clause.inContent(at));
    }

    /** The hearer is the object outside the content, or whoever is to do what the content says. */
    private static IntStream objects(CueClause clause) {
        if (!areObjectsOf(clause.lemma(clause.cue()))) {
            return IntStream.empty();
        }
        DependencyTree tree = clause.tree();
        IntStream direct =
                tree.children(clause.cue(), "iobj", "obj", "nsubj:pass").filter(at -> isHearer(clause, at));
        IntStream doer = tree.children(clause.cue(), "ccomp", "xcomp")
                .filter(at -> isToInfinitive(clause, at))
                .flatMap(at -> tree.children(at, "nsubj"));
        return IntStream.concat(IntStream.concat(direct, doer), asked(clause));
    }

    /** "Asked about it, she said": the hearer answers. */
    private static IntStream asked(CueClause clause) {
        DependencyTree tree = clause.tree();
        boolean passive = clause.cueWord().tag().equals("VBN")
                && tree.is(clause.cue(), "advcl")
                && !tree.has(clause.cue(), "nsubj", "obj", "iobj");
        return passive ? tree.children(tree.head(clause.cue()), "nsubj") : IntStream.empty();
    }

    private static boolean isHearer(CueClause clause, int at) {
        return !clause.inContent(at) || clause.tree().has(clause.cue(), "xcomp", "ccomp");
    }

    private static boolean isToInfinitive(CueClause clause, int verb) {
        return clause.tree()
                .children(verb, "mark", "aux")
                .anyMatch(at -> clause.sentence().token(at).tag().equals("TO"));
    }
}
