package dateline.extract.entity;

import dateline.extract.name.Phrase;
import dateline.extract.name.Sort;
import dateline.text.DependencyTree;

/** Whether somebody without a name does, says or suffers anything in the text. */
final class Participation {
    private Participation() {}

    static boolean matters(Referent referent) {
        return referent.speaks()
                || referent.sort() != Sort.PLACE && referent.phrases().stream().anyMatch(Participation::takesPart);
    }

    private static boolean takesPart(Phrase phrase) {
        DependencyTree tree = phrase.sentence().tree();
        int at = phrase.head();
        while (tree.is(at, "conj") && tree.head(at) >= 0) {
            at = tree.head(at);
        }
        return tree.is(at, "nsubj", "obj", "iobj", "obl");
    }
}
