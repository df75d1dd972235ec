package dateline.extract.statement;

import java.util.Optional;

/** Finds the parts of the cues of one passage: by their construction where that tells, else by the labels of a model. */
record CandidateBuilder(RoleLabeler labeler, Passage passage, Codes codes) {

    /**
     * @param probability that the word is a cue
     * @param unlikely below this probability a word is a cue only by its construction
     */
    Optional<AttributionCandidate> candidate(CueStrengths strengths, int cue, double probability, double unlikely) {
        Optional<AttributionCandidate> built = new Constructions(passage)
                .at(cue)
                .or(() -> new FinalReport(passage).at(cue))
                .map(AttributionCandidate::sure);
        return built.or(
                () -> probability < unlikely ? Optional.empty() : Optional.of(labelled(strengths, cue, probability)));
    }

    private AttributionCandidate labelled(CueStrengths strengths, int cue, double probability) {
        Window window = Window.around(passage, cue);
        CueView view = new CueView(passage, codes, strengths, window);
        return AttributionCandidate.of(passage, window, probability, labeler.lattice(view));
    }
}
