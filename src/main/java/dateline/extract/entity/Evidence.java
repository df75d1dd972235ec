package dateline.extract.entity;

import dateline.text.DependencyTree;
import dateline.text.Sentence;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** What speaks for or against a phrase before a pronoun meaning the same as the pronoun. */
enum Evidence {
    /** sentences between them */
    SENTENCES,
    /** both in one sentence */
    SAME_SENTENCE,
    /** tokens between them in one sentence, in tens */
    TOKENS,
    SUBJECT,
    OBJECT,
    POSSESSIVE,
    OBLIQUE,
    MODIFIER,
    APPOSITION,
    CONJUNCT,
    /** both subjects */
    PARALLEL_SUBJECT,
    /** both not subjects, in the same relation */
    PARALLEL_OTHER,
    /** the verb of the subject has the pronoun below it */
    COMMANDS,
    /** nobody of this sort comes before it in its sentence */
    FIRST_OF_SENTENCE,
    /** how often the text has spoken of them, as a logarithm */
    FREQUENCY,
    /** the text began with them */
    FIRST_OF_TEXT,
    PRONOUN_BEFORE,
    NAMED,
    GENDER_KNOWN,
    /** told of a duty that the pronoun has: "told him that he must" */
    ADDRESSED;

    private static final Set<String> ADDRESSING =
            Set.of("tell", "urge", "ask", "order", "warn", "advise", "remind", "instruct", "inform");
    private static final Set<String> DUTY = Set.of("need", "must", "should", "ought", "shall");

    /** The evidence for one candidate. */
    static Map<Evidence, Double> of(
            Pronoun pronoun, Phrase candidate, Referent referent, Discourse discourse, boolean first) {
        Map<Evidence, Double> found = new EnumMap<>(Evidence.class);
        Phrase phrase = pronoun.phrase();
        int sentences = phrase.sentence().index() - candidate.sentence().index();
        found.put(SENTENCES, (double) sentences);
        if (sentences == 0) {
            found.put(SAME_SENTENCE, 1.0);
            found.put(TOKENS, Math.abs(phrase.head() - candidate.head()) / 10.0);
        }
        Evidence role = role(candidate);
        found.put(role, 1.0);
        if (role == SUBJECT && role(phrase) == SUBJECT) {
            found.put(PARALLEL_SUBJECT, 1.0);
        } else if (role == role(phrase)) {
            found.put(PARALLEL_OTHER, 1.0);
        }
        if (sentences == 0 && role == SUBJECT && commands(candidate, phrase)) {
            found.put(COMMANDS, 1.0);
        }
        if (sentences == 0 && isAddressed(candidate) && isDuty(phrase)) {
            found.put(ADDRESSED, 1.0);
        }
        if (first) {
            found.put(FIRST_OF_SENTENCE, 1.0);
        }
        found.put(FREQUENCY, Math.log(1 + discourse.count(referent)));
        if (isFirstOfText(referent, discourse)) {
            found.put(FIRST_OF_TEXT, 1.0);
        }
        if (candidate.kind() == dateline.model.Mention.Kind.PRONOUN) {
            found.put(PRONOUN_BEFORE, 1.0);
        }
        if (referent.isNamed()) {
            found.put(NAMED, 1.0);
        }
        if (referent.gender().isPresent()) {
            found.put(GENDER_KNOWN, 1.0);
        }
        return found;
    }

    private static boolean isFirstOfText(Referent referent, Discourse discourse) {
        return discourse.mentions().stream()
                .map(Discourse.Mentioned::referent)
                .filter(other -> other.sort() == referent.sort())
                .findFirst()
                .filter(other -> other == referent)
                .isPresent();
    }

    /** What a phrase is in its sentence. */
    static Evidence role(Phrase phrase) {
        DependencyTree tree = phrase.sentence().tree();
        int head = phrase.head();
        if (tree.is(head, "conj")
                && tree.head(head) >= 0
                && phrase.sentence().token(tree.head(head)).isNoun()) {
            return CONJUNCT;
        }
        if (tree.is(head, "nsubj", "csubj") || tree.relation(head).equals("root")) {
            return SUBJECT;
        }
        if (tree.is(head, "obj", "iobj")) {
            return OBJECT;
        }
        if (tree.is(head, "nmod:poss")) {
            return POSSESSIVE;
        }
        if (tree.is(head, "obl")) {
            return OBLIQUE;
        }
        return tree.is(head, "appos") ? APPOSITION : MODIFIER;
    }

    private static boolean isAddressed(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        int verb = sentence.tree().head(phrase.head());
        return sentence.tree().is(phrase.head(), "obj", "iobj")
                && verb >= 0
                && ADDRESSING.contains(Words.lemma(sentence.token(verb)));
    }

    private static boolean isDuty(Phrase subject) {
        Sentence sentence = subject.sentence();
        int verb = sentence.tree().head(subject.head());
        return verb >= 0
                && (DUTY.contains(Words.lemma(sentence.token(verb)))
                        || sentence.tree()
                                .children(verb, "aux")
                                .anyMatch(aux -> DUTY.contains(Words.lemma(sentence.token(aux)))));
    }

    /** Whether a subject's verb stands above another phrase. */
    static boolean commands(Phrase subject, Phrase other) {
        Sentence sentence = subject.sentence();
        int verb = sentence.tree().head(subject.head());
        return verb >= 0 && sentence.tree().dominates(verb, other.head());
    }
}
