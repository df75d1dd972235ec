package dateline.extract.entity;

import dateline.extract.name.Name;
import dateline.text.Sentence;
import dateline.text.Words;
import java.util.List;

/** Demonyms that mean one person: "the Argentine told reporters", but not "the Argentine striker" or "the French". */
final class Countryman {
    /** Demonyms with these ends are adjectives only, and "the" makes a people of them. */
    private static final List<String> PEOPLES = List.of("sh", "ch", "ese", "ss");

    private Countryman() {}

    static boolean isOne(Name name) {
        Sentence sentence = name.sentence();
        int head = name.head();
        String word = Words.lower(name.tokens().getLast());
        boolean definite = name.first() > 0
                && Words.lower(sentence.token(name.first() - 1)).equals("the");
        boolean several =
                sentence.token(head).tag().endsWith("S") || PEOPLES.stream().anyMatch(word::endsWith);
        return name.demonym()
                && definite
                && !several
                && sentence.tree().is(head, "nsubj")
                && sentence.token(sentence.tree().head(head)).isVerb();
    }
}
