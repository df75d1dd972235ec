package dateline.extract.entity;

import dateline.extract.name.NameWords;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whom "it" and "they" stand for: the body, state or people that a reader has in mind, by the rank of subject, object and the
 * rest in this sentence and the one before. Most often that is a thing ("the deal", "the books"), and then they stand for nobody.
 */
final class ThingPronouns {
    private static final int REACH = 1;

    private final List<Sentence> sentences;
    private final Discourse discourse;

    /** @param sentences all of the text */
    ThingPronouns(List<Sentence> sentences, Discourse discourse) {
        this.sentences = sentences;
        this.discourse = discourse;
    }

    Optional<Referent> antecedent(Pronoun pronoun) {
        int own = pronoun.phrase().sentence().index();
        return IntStream.iterate(own, at -> at >= Math.max(0, own - REACH), at -> at - 1)
                .mapToObj(at -> inMind(pronoun, sentences.get(at)))
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(Antecedent::referent);
    }

    /** The one of the highest rank; of several the latest. */
    private Optional<Antecedent> inMind(Pronoun pronoun, Sentence sentence) {
        boolean own = sentence == pronoun.phrase().sentence();
        int end = own ? pronoun.phrase().head() : sentence.size();
        boolean officer = ownsOfficer(pronoun);
        return IntStream.range(0, end)
                .filter(at -> mayBe(sentence.token(at)))
                .mapToObj(at -> Antecedent.of(sentence, at, discourse))
                .filter(antecedent -> antecedent.fits(pronoun)
                        && (!officer || antecedent.referent().isPresent()))
                .reduce((one, other) -> other.rank(pronoun) <= one.rank(pronoun) ? other : one);
    }

    /** "its president": a body's or a state's, and no thing's. */
    private static boolean ownsOfficer(Pronoun pronoun) {
        Sentence sentence = pronoun.phrase().sentence();
        int owned = sentence.tree().head(pronoun.phrase().head());
        String noun = owned < 0 ? "" : Words.lemma(sentence.token(owned));
        return pronoun.isPossessive() && (NameWords.OFFICE.has(noun) || NameWords.MANAGER.has(noun));
    }

    private static boolean mayBe(Token token) {
        return token.isNoun() || token.isPronoun() || token.tag().equals("WDT");
    }
}
