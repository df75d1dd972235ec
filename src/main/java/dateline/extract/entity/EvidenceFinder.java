package dateline.extract.entity;

import dateline.extract.entity.Evidence.Kind;
import dateline.extract.name.Phrase;
import dateline.model.Mention;
import dateline.text.DependencyTree;

/** Gathers what grammar, distance and what was said before tell of whether a phrase and a pronoun mean the same. */
record EvidenceFinder(Mentions mentions) {

    /**
     * For one candidate.
     *
     * @param since how many others were mentioned after it
     * @param first whether nobody of its sort comes before it in its sentence
     */
    Evidence of(Pronoun anaphor, Phrase phrase, Referent referent, int since, boolean first) {
        Phrase pronoun = anaphor.phrase();
        double[] values = new double[Kind.values().length];
        int sentences = pronoun.sentence().index() - phrase.sentence().index();
        boolean same = sentences == 0;
        set(
                values,
                Kind.DISTANCE,
                Math.log(1.0 + Math.abs(pronoun.span().begin() - phrase.span().begin())));
        set(values, Kind.SENTENCES, sentences);
        set(values, Kind.OTHERS_SINCE, Math.log(1.0 + since));
        set(values, Kind.COMMANDS, same && commands(phrase, pronoun));
        set(values, Kind.FIRST_OF_SENTENCE, first);
        set(values, Kind.FIRST_OF_TEXT, mentions.isFirst(referent));
        set(values, Kind.FREQUENCY, Math.log(1.0 + mentions.count(referent)));
        set(values, Kind.PRONOUN, phrase.kind() == Mention.Kind.PRONOUN);
        set(values, Kind.FULL_NAME, phrase.kind() == Mention.Kind.NAME && phrase.last() > phrase.first());
        set(values, Kind.NAMED, referent.isNamed());
        set(values, Kind.GENDER_KNOWN, referent.gender().isPresent());
        set(values, Kind.LIKELY_GENDER, likelyGender(anaphor, referent));
        set(values, Kind.DEPTH, Math.log(1.0 + phrase.sentence().tree().depth(phrase.head())));
        set(values, Kind.NAMED_OFTEN, Math.log(1.0 + referent.names().size()));
        set(values, Kind.CENTER, isCenter(phrase));
        set(values, Kind.STEPS, same ? Math.log(1.0 + steps(phrase, pronoun)) : 0);
        set(values, Kind.CHAIN, phrase.kind() == Mention.Kind.PRONOUN && phrase.isSubject() && pronoun.isSubject());
        set(values, Kind.AMONG_OTHERS, isAmongOthers(phrase));
        set(values, Kind.LATER, pronoun.isBefore(phrase));
        set(values, Kind.JOINED, same && isJoined(phrase, pronoun));
        return new Evidence(values, Evidence.place(sentences, GrammaticalRole.of(pronoun), GrammaticalRole.of(phrase)));
    }

    private static void set(double[] values, Kind kind, double value) {
        values[kind.ordinal()] = value;
    }

    private static void set(double[] values, Kind kind, boolean holds) {
        values[kind.ordinal()] = holds ? 1 : 0;
    }

    private static double likelyGender(Pronoun pronoun, Referent referent) {
        if (referent.likelyGender().isEmpty() || pronoun.type().gender().isEmpty()) {
            return 0;
        }
        return referent.likelyGender().equals(pronoun.type().gender()) ? 1 : -1;
    }

    /** From one up to what both stand under, and down to the other. */
    private static int steps(Phrase one, Phrase other) {
        DependencyTree tree = one.sentence().tree();
        int common = one.head();
        int up = 0;
        while (common >= 0 && !tree.dominates(common, other.head())) {
            common = tree.head(common);
            up++;
        }
        return up + tree.depth(other.head()) - (common < 0 ? 0 : tree.depth(common));
    }

    private static boolean isAmongOthers(Phrase phrase) {
        DependencyTree tree = phrase.sentence().tree();
        return tree.is(phrase.head(), "conj") || tree.has(phrase.head(), "conj");
    }

    private static boolean isCenter(Phrase phrase) {
        DependencyTree tree = phrase.sentence().tree();
        int verb = tree.head(phrase.head());
        return tree.is(phrase.head(), "nsubj") && verb >= 0 && tree.head(verb) < 0;
    }

    private static boolean commands(Phrase subject, Phrase other) {
        DependencyTree tree = subject.sentence().tree();
        int verb = tree.head(subject.head());
        return verb >= 0 && tree.is(subject.head(), "nsubj") && tree.dominates(verb, other.head());
    }

    private static boolean isJoined(Phrase phrase, Phrase owner) {
        DependencyTree tree = phrase.sentence().tree();
        int owned = tree.head(owner.head());
        return owned >= 0 && tree.is(owned, "conj") && tree.head(owned) == phrase.head();
    }
}
