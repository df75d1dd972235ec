package dateline.extract.entity;

import dateline.extract.name.Phrase;
import dateline.text.Sentence;
import dateline.text.Words;
import java.util.List;
import java.util.Optional;

/** Those whom a headline speaks of and whom the first sentences then introduce: "Gunmen kill", "Three gunmen killed". */
final class HeadlineDescriptions {
    /** Sentences behind the headline. */
    private static final int REACH = 2;

    private final Discourse discourse;

    HeadlineDescriptions(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Somebody without a name of whom nothing but the headline has told yet, by the same noun and not in another number. */
    Optional<Referent> antecedent(Description description) {
        Sentence sentence = description.phrase().sentence();
        if (sentence.index() == 0 || sentence.index() > REACH) {
            return Optional.empty();
        }
        return discourse.mentions().all().stream()
                .map(Mentions.Mentioned::referent)
                .filter(referent -> !referent.isNamed() && description.fits(referent))
                .filter(referent ->
                        referent.phrases().stream().allMatch(phrase -> isSame(phrase, description.phrase())))
                .findFirst();
    }

    private static boolean isSame(Phrase headline, Phrase phrase) {
        List<String> some = numbers(headline);
        List<String> others = numbers(phrase);
        return headline.sentence().index() == 0
                && headline.sentence().isHeadline()
                && Words.lemma(headline.headToken()).equals(Words.lemma(phrase.headToken()))
                && (some.isEmpty() || others.isEmpty() || some.equals(others));
    }

    private static List<String> numbers(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        return sentence.tree()
                .children(phrase.head(), "nummod")
                .mapToObj(sentence::token)
                .map(Words::lower)
                .toList();
    }
}
