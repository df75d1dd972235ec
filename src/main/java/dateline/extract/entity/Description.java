package dateline.extract.entity;

import dateline.extract.entity.Nouns.Noun;
import dateline.text.Token;
import java.util.List;

/**
 * A phrase with a common noun for people, a body or a place: "the Russian leader", "two officials".
 *
 * @param phrase the part that names nobody: from the last name inside it to its head
 * @param whole all of it up to its head, without article
 * @param definite whether it means one already known: "the", "this", "its"
 * @param several whether it means several
 * @param inside the names inside it
 */
record Description(Phrase phrase, String whole, Noun noun, boolean definite, boolean several, List<Name> inside) {
    Description {
        inside = List.copyOf(inside);
    }

    /** Its noun in its base form. */
    String lemma() {
        return Words.lemma(phrase.headToken());
    }

    /** The words before its head. */
    List<Token> modifiers() {
        return phrase.sentence().tokens().subList(phrase.first(), phrase.head());
    }
}
