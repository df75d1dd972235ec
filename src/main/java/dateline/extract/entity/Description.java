package dateline.extract.entity;

import dateline.extract.entity.Nouns.Noun;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.ArrayList;
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

    /** Whether more follows than a name, for a body or place: "the party of workers" is no party named before. */
    boolean isLimited() {
        int of = phrase.head() + 1;
        return noun.sort() != Sort.PERSON
                && of < phrase.sentence().size()
                && Words.lower(phrase.sentence().token(of)).equals("of")
                && inside.stream().noneMatch(name -> name.first() > of);
    }

    /** What it says of a role, in lower case: "former prime minister", "secretary of state". */
    List<String> roleWords() {
        Sentence sentence = phrase.sentence();
        List<String> words = new ArrayList<>();
        modifiers().stream().filter(Titles::tellsRole).map(Words::lower).forEach(words::add);
        words.add(lemma());
        int of = phrase.head() + 1;
        if (of + 1 < sentence.size()
                && NameWords.DEPARTMENT.has(lemma())
                && Words.lower(sentence.token(of)).equals("of")
                && sentence.token(of + 1).isNoun()
                && inside.stream().noneMatch(name -> name.covers(of + 1))) {
            words.add("of");
            words.add(Words.lower(sentence.token(of + 1)));
        }
        return words;
    }

    /** The words before its head. */
    List<Token> modifiers() {
        return phrase.sentence().tokens().subList(phrase.first(), phrase.head());
    }
}
