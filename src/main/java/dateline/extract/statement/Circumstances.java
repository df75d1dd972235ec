package dateline.extract.statement;

import dateline.text.DependencyTree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The words that hang on a cue, or on a verb that shares its subject, and tell of the utterance. */
record Circumstances(CueClause clause, DependencyTree tree, int cue) {
    private static final WordClasses WORDS = WordClasses.read("circumstances");

    /** In text order; the words of the cue are among them. */
    static List<Integer> of(CueClause clause) {
        return new Circumstances(clause, clause.tree(), clause.cue()).gather();
    }

    private List<Integer> gather() {
        TreeSet<Integer> found = new TreeSet<>();
        Deque<Integer> open = new ArrayDeque<>(clause.cueWords().boxed().toList());
        shared().forEach(open::add);
        speaking().forEach(open::add);
        while (!open.isEmpty()) {
            int at = open.remove();
            if (found.add(at)) {
                tree.children(at).filter(this::isCircumstance).forEach(open::add);
            }
        }
        return List.copyOf(found);
    }

    private boolean isCircumstance(int at) {
        boolean ownClause = tree.is(at, "ccomp", "xcomp", "parataxis", "advcl", "acl", "csubj")
                || tree.is(at, "conj") && clause.sentence().token(at).isVerb();
        return !ownClause && !tree.is(at, "nsubj", "punct") && isFree(at) && !clause.isLed(at, WORDS, "elsewhere");
    }

    private boolean isFree(int at) {
        return !clause.inContent(at) && !clause.inSource(at);
    }

    /** What two verbs have in common: "In his speech she urged … and promised …", "He spoke in Oslo, saying …". */
    private IntStream shared() {
        int verb = tree.head(cue);
        boolean participle = clause.cueWord().tag().equals("VBG") && tree.is(cue, "advcl", "xcomp", "acl", "dep");
        boolean joined = tree.is(cue, "conj");
        if (verb == DependencyTree.ROOT || !participle && !joined || tree.has(cue, "nsubj")) {
            return IntStream.empty();
        }
        return tree.children(verb, "obl", "nmod", "advmod")
                .filter(at -> at < cue && (participle || at < verb))
                .filter(this::isCircumstance);
    }

    /** "Speaking in Oslo, she said", "Rubio, appearing on television, said", "Asked at a briefing, he said". */
    private IntStream speaking() {
        IntStream subjects = tree.children(cue, "nsubj");
        return IntStream.concat(tree.children(cue, "advcl"), subjects.flatMap(subject -> tree.children(subject, "acl")))
                .filter(at -> isFree(at)
                        && clause.sentence().token(at).isTagged("VBG", "VBN")
                        && WORDS.has("speaking", clause.lemma(at)));
    }
}
