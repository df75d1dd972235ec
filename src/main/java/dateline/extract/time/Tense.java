package dateline.extract.time;

import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Token;

/** Whether the clause around a word speaks of what was or of what will be. */
final class Tense {
    private Tense() {}

    static Direction around(Sentence sentence, int word) {
        DependencyTree tree = sentence.tree();
        for (int at = word; at != DependencyTree.ROOT; at = tree.head(at)) {
            if (sentence.token(at).isVerb()) {
                return ofVerb(sentence, at);
            }
        }
        return Direction.PAST;
    }

    private static Direction ofVerb(Sentence sentence, int verb) {
        DependencyTree tree = sentence.tree();
        boolean ahead =
                tree.children(verb, "aux", "mark").mapToObj(sentence::token).anyMatch(token -> isAhead(token));
        boolean have = tree.children(verb, "aux").mapToObj(sentence::token).anyMatch(token -> token.lemma()
                .equals("have"));
        boolean scheduled = sentence.token(verb).tag().matches("VBN|VBZ|VBP")
                && sentence.token(verb).lemma().matches("schedule|expect|plan|set|slate|due");
        return (ahead || scheduled) && !have ? Direction.FUTURE : Direction.PAST;
    }

    private static boolean isAhead(Token token) {
        return token.tag().equals("TO") || token.lemma().matches("will|shall|wo|'ll|’ll");
    }
}
