package dateline.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the attributions with a cue in a passage, and decides between them so that none takes another's words. */
record CandidateFinder(AttributionModel model) {
    private static final double CUE = 0.1;
    private static final double NESTED_CUE = 0.6;

    /** Those that stand, in the order of their cues: likelier ones first take their words, then what stands in them. */
    List<Candidate> choose(Passage passage, double threshold) {
        Codes codes = new Codes(passage, model.lexicon());
        CueFeatures cueFeatures = new CueFeatures(passage, codes);
        double[] cues = new CueClassifier(model.lexicon(), model.cues()).probabilities(passage, cueFeatures);
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate one : ranked(candidates(passage, codes, cues))) {
            if (model.judge().confidence(one) >= threshold && chosen.stream().noneMatch(other -> clash(one, other))) {
                chosen.add(one);
            }
        }
        if (!chosen.isEmpty()) {
            chosen.addAll(nested(passage, codes, cueFeatures, cues, List.copyOf(chosen)));
        }
        chosen.sort(Comparator.comparingInt(Candidate::cue));
        return chosen;
    }

    /** Every word that may well be a cue, with the parts that would then belong to it. */
    List<Candidate> candidates(Passage passage) {
        Codes codes = new Codes(passage, model.lexicon());
        double[] cues = new CueClassifier(model.lexicon(), model.cues())
                .probabilities(passage, new CueFeatures(passage, codes));
        return candidates(passage, codes, cues);
    }

    private List<Candidate> candidates(Passage passage, Codes codes, double[] cues) {
        RoleFeatures features = new RoleFeatures(passage, codes, cues);
        List<Candidate> candidates = new ArrayList<>();
        for (int at = 0; at < passage.size(); at++) {
            if (cues[at] >= CUE) {
                Candidate one = candidate(passage, features, at, cues[at]);
                if (!Spans.of(one, Role.CONTENT).isEmpty()) {
                    candidates.add(one);
                }
            }
        }
        return candidates;
    }

    private Candidate candidate(Passage passage, RoleFeatures features, int cue, double probability) {
        Window window = Window.around(passage, cue);
        return Candidate.of(passage, window, probability, model.roles().lattice(features, window));
    }

    private List<Candidate> ranked(List<Candidate> candidates) {
        List<Candidate> ranked = new ArrayList<>(candidates);
        ranked.sort(Comparator.comparingDouble(model.judge()::confidence).reversed());
        return ranked;
    }

    /** Whether most of one content stands in the other's. */
    private static boolean clash(Candidate one, Candidate other) {
        return 2 * one.sharedContent(other) > Math.min(one.count(Role.CONTENT), other.count(Role.CONTENT));
    }

    /** What is said inside the contents of others: told by a model that does not mind where a cue stands. */
    private List<Candidate> nested(
            Passage passage, Codes codes, CueFeatures cueFeatures, double[] cues, List<Candidate> outer) {
        double[] anywhere = new CueClassifier(model.lexicon(), model.nested()).probabilities(passage, cueFeatures);
        for (Candidate one : outer) {
            anywhere[one.cue()] = Math.max(anywhere[one.cue()], cues[one.cue()]);
        }
        RoleFeatures features = new RoleFeatures(passage, codes, anywhere);
        List<Candidate> nested = new ArrayList<>();
        for (int at = 0; at < passage.size(); at++) {
            int cue = at;
            if (anywhere[at] >= NESTED_CUE && outer.stream().anyMatch(other -> other.has(cue, Role.CONTENT))) {
                Candidate one = candidate(passage, features, at, anywhere[at]);
                boolean inside = outer.stream().anyMatch(one::isWithin);
                if (inside
                        && !Spans.of(one, Role.CONTENT).isEmpty()
                        && nested.stream()
                                .noneMatch(other -> other.count(Role.CONTENT) == one.sharedContent(other)
                                        && one.count(Role.CONTENT) == one.sharedContent(other))) {
                    nested.add(one);
                }
            }
        }
        return nested;
    }
}
