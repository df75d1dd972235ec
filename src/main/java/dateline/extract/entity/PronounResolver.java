package dateline.extract.entity;

import dateline.extract.entity.AntecedentCandidates.Candidate;
import dateline.extract.name.Sort;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds out whom "he", "it" or "they" stands for, by the weight of the evidence. */
final class PronounResolver {
    /** Whom a pronoun may mean; the latest first. */
    record Choice(Pronoun pronoun, List<Candidate> candidates) {}

    private final Discourse discourse;
    private final EvidenceWeights weights;
    private final Consumer<Choice> observer;
    private final SpeakerRule speakers;
    private final ThingPronouns things;
    private final AntecedentCandidates candidates;
    private final QuotedSpeech quoted;

    /**
     * @param sentences all of the text
     * @param quoted who says what in it
     * @param observer hears of each choice before it is made
     */
    PronounResolver(
            List<Sentence> sentences,
            Discourse discourse,
            QuotedSpeech quoted,
            EvidenceWeights weights,
            Consumer<Choice> observer) {
        this.discourse = discourse;
        this.quoted = quoted;
        this.weights = weights;
        this.observer = observer;
        this.speakers = new SpeakerRule(discourse, quoted);
        this.things = new ThingPronouns(sentences, discourse);
        this.candidates = new AntecedentCandidates(discourse, quoted);
    }

    Optional<Referent> antecedent(Pronoun pronoun) {
        return switch (pronoun.type()) {
            case I, WE -> quoted.voice(pronoun);
            case WHO -> relative(pronoun);
            case IT ->
                Expletives.isOne(pronoun.phrase().sentence(), pronoun.phrase().head())
                        ? Optional.empty()
                        : thing(pronoun);
            case THEY -> thing(pronoun);
            case HE, SHE -> personal(pronoun);
        };
    }

    private Optional<Referent> personal(Pronoun pronoun) {
        List<Candidate> choice = candidates.of(pronoun);
        observer.accept(new Choice(pronoun, choice));
        return speakers.antecedent(pronoun, choice).or(() -> best(choice));
    }

    private Optional<Referent> thing(Pronoun pronoun) {
        return speakers.antecedent(pronoun, candidates.of(pronoun)).or(() -> things.antecedent(pronoun));
    }

    /** "the man who": the noun that the relative clause belongs to. */
    private Optional<Referent> relative(Pronoun pronoun) {
        Sentence sentence = pronoun.phrase().sentence();
        DependencyTree tree = sentence.tree();
        int at = pronoun.phrase().head();
        while (at >= 0 && !tree.is(at, "acl")) {
            at = tree.head(at);
        }
        return at < 0 ? behindName(sentence, pronoun.phrase().head()) : discourse.headedBy(sentence, tree.head(at));
    }

    /** "Ana Petrova, who": the person named right before, where the parser joins the clause to nothing. */
    private Optional<Referent> behindName(Sentence sentence, int who) {
        boolean person = who > 1 && Words.lower(sentence.token(who)).equals("who");
        int before = person && sentence.token(who - 1).text().equals(",") ? who - 2 : who - 1;
        return person
                ? discourse
                        .nameHeadedBy(sentence, before)
                        .filter(name -> name.sort() == Sort.PERSON)
                        .flatMap(name -> discourse.headedBy(sentence, before))
                : Optional.empty();
    }

    private Optional<Referent> best(List<Candidate> candidates) {
        Candidate best = null;
        double highest = Double.NEGATIVE_INFINITY;
        for (Candidate candidate : candidates) {
            double score = weights.score(candidate.evidence());
            if (score > highest) {
                highest = score;
                best = candidate;
            }
        }
        return Optional.ofNullable(best).map(Candidate::referent);
    }
}
