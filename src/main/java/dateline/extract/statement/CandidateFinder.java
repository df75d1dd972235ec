package dateline.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the attributions with a cue in a passage, and decides between them so that none takes another's words. */
record CandidateFinder(AttributionModel model) {
    private static final double CUE = 0.1;

    /** What is less likely a cue is none, whatever its construction. */
    private static final double UNLIKELY = 0.03;

    /** Those that stand, in the order of their cues: likelier ones first take their words, then what stands in them. */
    List<Judged> choose(Passage passage, double threshold) {
        CandidateBuilder builder = builder(passage);
        double[] cues = cues(builder);
        List<Judged> chosen = new ArrayList<>();
        for (Judged one : ranked(candidates(builder, cues))) {
            if (one.worth() >= threshold
                    && chosen.stream().noneMatch(other -> one.candidate().clashesWith(other.candidate()))) {
                chosen.add(withoutTaken(one, chosen));
            }
        }
        if (!chosen.isEmpty()) {
            chosen.addAll(new NestedFinder(model).in(builder, cues, List.copyOf(chosen)));
        }
        chosen.sort(Comparator.comparingInt(one -> one.candidate().cue()));
        return chosen;
    }

    /** The same words are said once: what two cues claim, neither in the other's content, goes to the likelier. */
    private static Judged withoutTaken(Judged one, List<Judged> chosen) {
        Parts parts = one.candidate().parts();
        List<Parts> rivals = chosen.stream()
                .map(other -> other.candidate().parts())
                .filter(other -> !other.has(parts.cue(), Role.CONTENT) && !parts.has(other.cue(), Role.CONTENT))
                .toList();
        Parts left = parts.contentWhere(at -> rivals.stream().noneMatch(other -> other.has(at, Role.CONTENT)));
        return new Judged(one.candidate().with(left), one.worth(), one.confidence());
    }

    /** Every word that may well be a cue, with the parts that would then belong to it. */
    List<AttributionCandidate> candidates(Passage passage) {
        CandidateBuilder builder = builder(passage);
        return candidates(builder, cues(builder));
    }

    private CandidateBuilder builder(Passage passage) {
        return new CandidateBuilder(model.roles(), passage, new Codes(passage, model.lexicon()));
    }

    private double[] cues(CandidateBuilder builder) {
        return new CueClassifier(model.cues()).probabilities(builder.passage(), builder.codes());
    }

    private List<AttributionCandidate> candidates(CandidateBuilder builder, double[] cues) {
        CueStrengths strengths = new CueStrengths(builder.passage(), cues);
        List<AttributionCandidate> candidates = IntStream.range(0, cues.length)
                .filter(at -> cues[at] >= UNLIKELY)
                .boxed()
                .flatMap(at -> builder.candidate(strengths, at, cues[at], CUE).stream())
                .toList();
        return candidates.stream()
                .map(one -> withoutStolen(one, candidates))
                .filter(one -> !one.spans(Role.CONTENT).isEmpty())
                .filter(one -> !new Exclusions(one.parts()).hold())
                .toList();
    }

    /**
     * "urged them to talk, saying it was time": a cue behind another's content leaves that to the other, as "She said so" does
     * behind the quoted sentence with which somebody goes on.
     */
    private static AttributionCandidate withoutStolen(AttributionCandidate one, List<AttributionCandidate> all) {
        Parts left = one.parts();
        for (AttributionCandidate other : all) {
            boolean before = other.cue() < one.cue() && !other.has(one.cue(), Role.CONTENT);
            if (before) {
                left = left.withoutWordsOf(other.parts());
            }
            if (before && other.certainty() > one.certainty() && one.parts().sharedContent(other.parts()) > 0) {
                left = left.without(other.parts());
            }
        }
        return one.with(left);
    }

    private List<Judged> ranked(List<AttributionCandidate> candidates) {
        return candidates.stream()
                .map(one -> model.judge().judged(one, candidates))
                .sorted(Comparator.comparingDouble(Judged::worth).reversed())
                .toList();
    }
}
