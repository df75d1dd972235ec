package dateline.extract.time;

import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.Set;

/** Whether the clause around a word speaks of what was or of what will be. */
final class Tense {
    private static final Set<String> SCHEDULING = Set.of("schedule", "expect", "plan", "set", "slate", "due");
    private static final Set<String> COMING = Set.of("will", "shall", "wo", "'ll", "’ll");

    private Tense() {}

    static Direction around(Sentence sentence, int word) {
        DependencyTree tree = sentence.tree();
        for (int at = word; at != DependencyTree.ROOT; at = tree.head(at)) {
            if (sentence.token(at).isVerb()) {
                return isDeadline(sentence, word, at) ? Direction.FUTURE : ofVerb(sentence, at);
            }
        }
        return Direction.PAST;
    }

    /** "Must leave by Friday", "asked to leave by Friday"; but what they "had left by Friday" or "left by Friday" is over. */
    private static boolean isDeadline(Sentence sentence, int word, int verb) {
        return word > 0
                && sentence.token(word - 1).is("by")
                && !sentence.token(verb).isTagged("VBD")
                && sentence.tree()
                        .children(verb, "aux")
                        .mapToObj(sentence::token)
                        .noneMatch(
                                token -> token.isTagged("VBD") || token.lemma().equals("have"));
    }

    private static Direction ofVerb(Sentence sentence, int verb) {
        DependencyTree tree = sentence.tree();
        boolean ahead =
                tree.children(verb, "aux", "mark").mapToObj(sentence::token).anyMatch(token -> isAhead(token));
        boolean have = tree.children(verb, "aux").mapToObj(sentence::token).anyMatch(token -> token.lemma()
                .equals("have"));
        boolean scheduled = sentence.token(verb).isTagged("VBN", "VBZ", "VBP")
                && SCHEDULING.contains(sentence.token(verb).lemma());
        return (ahead || scheduled) && !have ? Direction.FUTURE : Direction.PAST;
    }

    private static boolean isAhead(Token token) {
        return token.tag().equals("TO") || COMING.contains(token.lemma());
    }
}
