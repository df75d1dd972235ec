package dateline.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the attributions with a cue in a passage, and decides between them so that none takes another's words. */
record CandidateFinder(AttributionModel model) {
    private static final double CUE = 0.1;
    private static final double NESTED_CUE = 0.6;

    /** Of a word with a clause, which is a cue often enough. */
    private static final double NESTED_CLAUSE_CUE = 0.25;

    private static final double OFTEN = 0.15;

    /** Those that stand, in the order of their cues: likelier ones first take their words, then what stands in them. */
    List<Judged> choose(Passage passage, double threshold) {
        Codes codes = new Codes(passage, model.lexicon());
        double[] cues = new CueClassifier(model.lexicon(), model.cues()).probabilities(passage, codes);
        List<Judged> chosen = new ArrayList<>();
        for (Judged one : ranked(candidates(passage, codes, cues))) {
            if (one.worth() >= threshold
                    && chosen.stream().noneMatch(other -> one.candidate().clashesWith(other.candidate()))) {
                chosen.add(one);
            }
        }
        if (!chosen.isEmpty()) {
            chosen.addAll(nested(passage, codes, cues, List.copyOf(chosen)));
        }
        chosen.sort(Comparator.comparingInt(one -> one.candidate().cue()));
        return chosen;
    }

    /** Every word that may well be a cue, with the parts that would then belong to it. */
    List<Candidate> candidates(Passage passage) {
        Codes codes = new Codes(passage, model.lexicon());
        return candidates(
                passage, codes, new CueClassifier(model.lexicon(), model.cues()).probabilities(passage, codes));
    }

    private List<Candidate> candidates(Passage passage, Codes codes, double[] cues) {
        CueStrengths strengths = new CueStrengths(passage, cues);
        List<Candidate> candidates = new ArrayList<>();
        for (int at = 0; at < passage.size(); at++) {
            int cue = at;
            Optional<Candidate> built = new Constructions(passage)
                    .at(at)
                    .or(() -> new FinalReport(passage).at(cue))
                    .map(Candidate::sure);
            if (built.isPresent()) {
                candidates.add(built.get());
            } else if (cues[at] >= CUE) {
                candidates.add(candidate(passage, codes, strengths, at, cues[at]));
            }
        }
        return candidates.stream()
                .map(one -> withoutStolen(one, candidates))
                .filter(one -> !one.spans(Role.CONTENT).isEmpty())
                .filter(one -> !new Exclusions(one.parts()).hold())
                .toList();
    }

    /** "urged them to talk, saying it was time": a cue behind another's content leaves that to the other. */
    private static Candidate withoutStolen(Candidate one, List<Candidate> all) {
        Parts left = one.parts();
        for (Candidate other : all) {
            boolean before = other.cue() < one.cue() && !other.has(one.cue(), Role.CONTENT);
            if (before && other.certainty() > one.certainty() && one.parts().sharedContent(other.parts()) > 0) {
                left = left.without(other.parts());
            }
        }
        return one.with(left);
    }

    private Candidate candidate(Passage passage, Codes codes, CueStrengths strengths, int cue, double probability) {
        Window window = Window.around(passage, cue);
        CueView view = new CueView(passage, codes, strengths, window);
        return Candidate.of(passage, window, probability, model.roles().lattice(view));
    }

    /** What a cue has behind it in a quotation of its own ends with that; one word there is named, and nothing is said. */
    private static Candidate insideQuotation(Candidate one) {
        Passage passage = one.passage();
        return one.parts()
                .all(Role.CONTENT)
                .filter(at -> at > one.cue())
                .boxed()
                .findFirst()
                .flatMap(passage::innerQuotation)
                .map(inner -> one.with(one.parts().upTo(passage.isOneWord(inner) ? 0 : inner.end())))
                .orElse(one);
    }

    private List<Judged> ranked(List<Candidate> candidates) {
        return candidates.stream()
                .map(one -> model.judge().judged(one, candidates))
                .sorted(Comparator.comparingDouble(Judged::worth).reversed())
                .toList();
    }

    /** What is said inside the contents of others: told by a model that does not mind where a cue stands. */
    private List<Judged> nested(Passage passage, Codes codes, double[] cues, List<Judged> outer) {
        double[] anywhere = new CueClassifier(model.lexicon(), model.nested()).probabilities(passage, codes);
        outer.stream().map(one -> one.candidate().cue()).forEach(at -> anywhere[at] = Math.max(anywhere[at], cues[at]));
        CueStrengths strengths = new CueStrengths(passage, anywhere);
        List<Judged> nested = new ArrayList<>();
        for (int at = 0; at < passage.size(); at++) {
            int cue = at;
            if (anywhere[at] >= (hasClause(passage, at) ? NESTED_CLAUSE_CUE : NESTED_CUE)
                    && outer.stream().anyMatch(one -> one.candidate().has(cue, Role.CONTENT))) {
                Candidate one = insideQuotation(candidate(passage, codes, strengths, at, anywhere[at]));
                if (outer.stream().anyMatch(other -> one.parts()
                                .isWithin(other.candidate().parts()))
                        && !one.spans(Role.CONTENT).isEmpty()
                        && !one.parts().hasMarkInCue()
                        && nested.stream().noneMatch(other -> one.parts()
                                .hasContentOf(other.candidate().parts()))) {
                    double likely = one.probability() * one.certainty();
                    nested.add(new Judged(one, likely, likely));
                }
            }
        }
        return nested;
    }

    /** "officials who believe that …": what has a clause of its own is plainly a cue. */
    private boolean hasClause(Passage passage, int at) {
        return passage.child(at, "ccomp") != Passage.NONE && model.lexicon().prior(passage.token(at)) >= OFTEN;
    }
}
