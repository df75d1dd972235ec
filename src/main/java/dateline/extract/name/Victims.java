package dateline.extract.name;

import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Words;

/** Names that only a person can have where they stand: "shot Zelkova", "the murder of Zelkova", "Zelkova's widow". */
final class Victims {
    private Victims() {}

    static boolean has(Name name) {
        Sentence sentence = name.sentence();
        DependencyTree tree = sentence.tree();
        int above = tree.head(name.head());
        if (above < 0) {
            return false;
        }
        String word = Words.lemma(sentence.token(above));
        boolean object = tree.is(name.head(), "obj", "nsubj:pass") && NameWords.VICTIMVERB.has(word);
        boolean owner = tree.is(name.head(), "nmod:poss") && NameWords.BEREAVED.has(word);
        boolean of = tree.is(name.head(), "nmod")
                && NameWords.VICTIMNOUN.has(word)
                && tree.children(name.head(), "case")
                        .anyMatch(at -> Words.lower(sentence.token(at)).equals("of"));
        return object || owner || of;
    }
}
