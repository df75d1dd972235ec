package dateline.extract.entity;

import dateline.extract.name.Phrase;
import dateline.extract.name.Sort;
import dateline.text.DataFile;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.Set;

/** Whether somebody without a name does, says or suffers anything in the text. */
final class Participation {
    private static final Set<String> AMOUNTS = DataFile.words("/dateline/entity/amounts.txt");

    private static final Set<String> DEEDS = DataFile.words("/dateline/entity/deeds.txt");

    private Participation() {}

    static boolean matters(Referent referent) {
        return referent.speaks()
                || referent.sort() != Sort.PLACE && referent.phrases().stream().anyMatch(Participation::takesPart);
    }

    private static boolean takesPart(Phrase phrase) {
        DependencyTree tree = phrase.sentence().tree();
        int at = phrase.head();
        while (tree.head(at) >= 0 && (tree.is(at, "conj") || isBelowNoun(phrase.sentence(), at))) {
            at = tree.head(at);
        }
        return tree.is(at, "nsubj", "obj", "iobj", "obl");
    }

    /** "The arrest of two men". */
    private static boolean isDeed(Sentence sentence, int noun, Token head) {
        return DEEDS.contains(Words.lower(head))
                && sentence.tree().children(noun, "case").anyMatch(at -> Words.lower(sentence.token(at))
                        .equals("of"));
    }

    /** "Hundreds of workers", and those whom a noun has for its object. */
    private static boolean isBelowNoun(Sentence sentence, int noun) {
        Token head = sentence.token(sentence.tree().head(noun));
        return sentence.tree().is(noun, "nmod")
                && (head.tag().equals("CD") || AMOUNTS.contains(Words.lemma(head)) || isDeed(sentence, noun, head));
    }
}
