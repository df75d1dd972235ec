package dateline.extract.event;

import dateline.text.DataFile;
import dateline.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the words of a sentence that take up an event told before. */
final class AnaphorFinder {
    private static final Map<String, Set<String>> TYPES = DataFile.groups("/dateline/event/anaphors.tsv");
    /** Sentences back that a noun and that a pronoun reach. */
    private static final int NOUN_REACH = 2;

    private static final int PRONOUN_REACH = 1;

    private final Clauses clauses;
    private final Actors actors;
    private final Wording wording;

    AnaphorFinder(Clauses clauses, Actors actors, Wording wording) {
        this.clauses = clauses;
        this.actors = actors;
        this.wording = wording;
    }

    /** In the order of the text. */
    List<Anaphor> found() {
        return IntStream.range(0, clauses.sentence().size())
                .filter(word -> TYPES.containsKey(clauses.lemma(word)))
                .filter(word -> isKnown(word) || happened(word))
                .mapToObj(this::anaphor)
                .toList();
    }

    private Anaphor anaphor(int word) {
        Token token = clauses.token(word);
        int reach = token.isNoun() ? NOUN_REACH : PRONOUN_REACH;
        int sentence = clauses.sentence().index();
        return new Anaphor(token.span(), sentence, sentence - reach, TYPES.get(clauses.lemma(word)));
    }

    /** "The incident", but neither "the latest incident" nor "the decision to leave". */
    private boolean isKnown(int noun) {
        return clauses.token(noun).isTagged("NN")
                && wording.isKnown(noun)
                && clauses.modifiers(noun).findAny().isEmpty();
    }

    /** "It happened", "this occurred", but neither "it happened that they met" nor "it did not happen". */
    private boolean happened(int pronoun) {
        int verb = clauses.tree().head(pronoun);
        return clauses.token(pronoun).isTagged("PRP", "DT")
                && actors.agent(pronoun).isEmpty()
                && clauses.tree().is(pronoun, "nsubj")
                && clauses.isVerb(verb)
                && WordClass.HAPPENING.has(clauses.lemma(verb))
                && clauses.token(verb).isTagged("VBD", "VBN")
                && !clauses.isNegated(verb)
                && clauses.complements(verb).isEmpty();
    }
}
