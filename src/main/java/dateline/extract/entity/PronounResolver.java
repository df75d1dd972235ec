package dateline.extract.entity;

import dateline.text.DataFile;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out whom "he", "it" or "they" stands for, by the weight of the evidence. */
final class PronounResolver {
    /** One who may be meant, and the phrase of theirs that speaks for it. */
    record Candidate(Phrase phrase, Referent referent, Map<Evidence, Double> evidence) {}

    private static final int FARTHEST = 6;
    private static final Map<Evidence, Double> WEIGHTS = weights();

    private final Discourse discourse;

    PronounResolver(Discourse discourse) {
        this.discourse = discourse;
    }

    private static Map<Evidence, Double> weights() {
        Map<Evidence, Double> weights = new EnumMap<>(Evidence.class);
        DataFile.lines("/dateline/entity/pronoun-weights.tsv").stream()
                .map(line -> line.split("\t"))
                .forEach(fields -> weights.put(Evidence.valueOf(fields[0]), Double.valueOf(fields[1])));
        return weights;
    }

    Optional<Referent> antecedent(Pronoun pronoun) {
        return switch (pronoun.type()) {
            case I, WE -> Optional.empty();
            case WHO -> relative(pronoun);
            case HE, SHE, IT, THEY -> best(candidates(pronoun));
        };
    }

    /** "the man who": the noun that the relative clause belongs to. */
    private Optional<Referent> relative(Pronoun pronoun) {
        Sentence sentence = pronoun.phrase().sentence();
        DependencyTree tree = sentence.tree();
        int at = pronoun.phrase().head();
        while (at >= 0 && !tree.is(at, "acl")) {
            at = tree.head(at);
        }
        return at < 0 ? Optional.empty() : discourse.headedBy(sentence, tree.head(at));
    }

    private static Optional<Referent> best(List<Candidate> candidates) {
        Candidate best = null;
        double highest = Double.NEGATIVE_INFINITY;
        for (Candidate candidate : candidates) {
            double score = score(candidate.evidence());
            if (score > highest) {
                highest = score;
                best = candidate;
            }
        }
        return Optional.ofNullable(best).map(Candidate::referent);
    }

    private static double score(Map<Evidence, Double> evidence) {
        double sum = 0;
        for (Map.Entry<Evidence, Double> each : evidence.entrySet()) {
            sum += WEIGHTS.getOrDefault(each.getKey(), 0.0) * each.getValue();
        }
        return sum;
    }

    /** All who may be meant, each by the latest phrase that may mean the same; the latest first. */
    List<Candidate> candidates(Pronoun pronoun) {
        List<Candidate> found = new ArrayList<>();
        Set<Referent> seen = new HashSet<>();
        List<Discourse.Mentioned> mentions = discourse.mentions();
        for (int at = mentions.size() - 1; at >= 0; at--) {
            Phrase phrase = mentions.get(at).phrase();
            Referent referent = mentions.get(at).referent();
            if (pronoun.phrase().sentence().index() - phrase.sentence().index() > FARTHEST) {
                break;
            }
            if (!seen.contains(referent) && Agreement.fits(pronoun, referent) && !Agreement.isBarred(pronoun, phrase)) {
                seen.add(referent);
                found.add(new Candidate(
                        phrase, referent, Evidence.of(pronoun, phrase, referent, discourse, isFirst(mentions, at))));
            }
        }
        return found.stream()
                .filter(candidate -> !isBarredElsewhere(pronoun, candidate.referent()))
                .toList();
    }

    private static boolean isFirst(List<Discourse.Mentioned> mentions, int at) {
        Discourse.Mentioned one = mentions.get(at);
        for (int before = at - 1; before >= 0; before--) {
            Discourse.Mentioned other = mentions.get(before);
            if (other.phrase().sentence() != one.phrase().sentence()) {
                return true;
            }
            if (other.referent().sort() == one.referent().sort()) {
                return false;
            }
        }
        return true;
    }

    /** Whether another phrase of theirs makes it impossible: he did not meet himself. */
    private boolean isBarredElsewhere(Pronoun pronoun, Referent referent) {
        return referent.phrases().stream().anyMatch(phrase -> Agreement.isBarred(pronoun, phrase));
    }
}
