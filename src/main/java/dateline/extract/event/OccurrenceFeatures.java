package dateline.extract.event;

import dateline.extract.event.EventWords.Meaning;
import dateline.extract.event.Frame.Part;
import dateline.model.Factuality;
import dateline.text.DependencyTree;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What speaks for and against a word telling of an event: what it means, how it stands in its sentence, how certain it
 * is. Each feature is a name; those of a word as such ("lemma …") stand beside those of its kind.
 */
final class OccurrenceFeatures {
    /** So many tenths of a noun's uses must mean an event. */
    private static final int MOSTLY = 5;

    /** Fields of verbs that tell what somebody thinks or feels; that is a statement, not an event. */
    private static final Set<String> ATTITUDES = Set.of("cognition", "emotion");

    private final Clauses clauses;
    private final Support support;
    private final Certainty certainty;
    private final Narration narration;

    OccurrenceFeatures(Clauses clauses, Support support, Certainty certainty) {
        this.clauses = clauses;
        this.support = support;
        this.certainty = certainty;
        this.narration = new Narration(clauses);
    }

    /** Empty for a word that cannot tell of an event. */
    Optional<List<String>> of(int word) {
        Token token = clauses.token(word);
        if (token.isVerb()) {
            return verb(word);
        }
        return token.isNoun() ? noun(word) : Optional.empty();
    }

    /** Asked last, as it takes longest. */
    private boolean isActual(int word) {
        return certainty.of(word, support.of(word)) == Factuality.ACTUAL;
    }

    private String lemma(int word) {
        return clauses.lemma(word);
    }

    private Optional<List<String>> verb(int word) {
        if (!narration.tells(word) || certainty.isWished(word) || clauses.isReport(word)) {
            return Optional.empty();
        }
        return EventWords.verb(lemma(word))
                .filter(meaning -> !ATTITUDES.contains(meaning.field()) || isDirected(word))
                .map(meaning -> {
                    List<String> features = common("v", word, meaning);
                    features.add("v objects " + !clauses.objects(word).isEmpty());
                    features.add("v subjects " + !clauses.subjects(word).isEmpty());
                    features.add("v complements " + !clauses.complements(word).isEmpty());
                    features.add("v passive " + clauses.isPassive(word));
                    features.add("v light " + support.isLight(word));
                    return features;
                });
    }

    private Optional<List<String>> noun(int word) {
        return EventWords.noun(lemma(word))
                .filter(meaning -> meaning.tenths() >= MOSTLY && !Embedding.embeds(Part.N, lemma(word)))
                .filter(meaning -> !isActivity(word) && isInFact(word) && isActual(word))
                .map(meaning -> noun(word, meaning));
    }

    /** "Their financing" goes on; "the hearing", "hearings" took place. */
    private boolean isActivity(int noun) {
        return clauses.token(noun).tag().equals("NN")
                && lemma(noun).endsWith("ing")
                && !clauses.tree().has(noun, "det");
    }

    /** "In its fight" below "would not yield" may be no fight. */
    private boolean isInFact(int noun) {
        int head = clauses.tree().head(noun);
        return !clauses.isVerb(head) || certainty.of(head, Optional.empty()) == Factuality.ACTUAL;
    }

    /** "Checked into a clinic": who goes somewhere does more than think. */
    private boolean isDirected(int verb) {
        return clauses.phrases(verb)
                .anyMatch(phrase -> clauses.preposition(phrase).equals("into"));
    }

    private List<String> noun(int word, Meaning meaning) {
        List<String> features = common("n", word, meaning);
        features.add("n tenths " + meaning.tenths());
        features.add("n verb " + EventWords.verb(lemma(word)).isPresent());
        features.add("n supported " + support.of(word).isPresent());
        features.add("n of "
                + clauses.phrases(word)
                        .anyMatch(phrase -> clauses.preposition(phrase).equals("of")));
        clauses.tree()
                .children(word, "det", "nmod:poss", "nummod", "amod", "compound")
                .forEach(child -> features.add("n " + clauses.tree().relation(child)
                        + (clauses.tree().is(child, "det") ? " " + lemma(child) : "")));
        return features;
    }

    private List<String> common(String part, int word, Meaning meaning) {
        DependencyTree tree = clauses.tree();
        List<String> features = new ArrayList<>();
        features.add(part);
        features.add(part + " lemma " + lemma(word));
        features.add(part + " field " + meaning.field());
        features.add(part + " tag " + clauses.token(word).tag());
        features.add(part + " relation " + tree.relation(word));
        features.add(part + " field " + meaning.field() + " " + tree.relation(word));
        return features;
    }
}
