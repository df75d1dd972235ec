package dateline.extract.statement;

import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what is said inside what others say. */
record NestedFinder(AttributionModel model) {
    private static final double CUE = 0.6;

    /** Of a word with a clause, which is a cue often enough. */
    private static final double CLAUSE_CUE = 0.25;

    private static final double OFTEN = 0.15;

    /**
     * Told by a model that does not mind where a cue stands.
     *
     * @param cues how likely each token is a cue for the article itself
     * @param outer what was found so far
     */
    List<Judged> in(CandidateBuilder builder, double[] cues, List<Judged> outer) {
        Passage passage = builder.passage();
        double[] anywhere = new CueClassifier(model.nested()).probabilities(passage, builder.codes());
        outer.stream().map(one -> one.candidate().cue()).forEach(at -> anywhere[at] = Math.max(anywhere[at], cues[at]));
        CueStrengths strengths = new CueStrengths(passage, anywhere);
        List<Judged> nested = new ArrayList<>();
        for (int at = 0; at < passage.size(); at++) {
            double unlikely = hasClause(builder, at) ? CLAUSE_CUE : CUE;
            Optional<Parts> around = around(at, outer);
            if (anywhere[at] >= CLAUSE_CUE && around.isPresent()) {
                builder.candidate(strengths, at, anywhere[at], unlikely)
                        .map(one -> one.with(new NestedParts(one.parts(), around.get()).settled()))
                        .filter(one -> isStatement(one, nested))
                        .map(NestedFinder::judged)
                        .ifPresent(nested::add);
            }
        }
        return nested;
    }

    private static Judged judged(AttributionCandidate one) {
        double likely = one.probability() * one.certainty();
        return new Judged(one, likely, likely);
    }

    /** The shortest of those in whose content a word stands. */
    private static Optional<Parts> around(int at, List<Judged> outer) {
        return outer.stream()
                .map(one -> one.candidate().parts())
                .filter(parts -> parts.has(at, Role.CONTENT))
                .min((one, other) -> Integer.compare(one.count(Role.CONTENT), other.count(Role.CONTENT)));
    }

    private static boolean isStatement(AttributionCandidate one, List<Judged> nested) {
        return !one.spans(Role.CONTENT).isEmpty()
                && !one.parts().hasMarkInCue()
                && one.parts()
                        .all(Role.CONTENT)
                        .anyMatch(at -> isTelling(one.passage().token(at)))
                && !new Exclusions(one.parts()).hold()
                && nested.stream().noneMatch(other -> one.parts()
                        .hasContentOf(other.candidate().parts()));
    }

    /** "I believe him", "she said so": what only points elsewhere tells nothing inside somebody's words. */
    private static boolean isTelling(Token token) {
        return token.isNoun()
                || token.isVerb()
                || token.tag().startsWith("JJ")
                || token.tag().equals("CD");
    }

    /** "officials who believe that …", "told him to leave": what has a clause of its own is plainly a cue. */
    private static boolean hasClause(CandidateBuilder builder, int at) {
        Passage passage = builder.passage();
        boolean clause = passage.child(at, "ccomp") != Passage.NONE
                || passage.child(at, "xcomp") != Passage.NONE
                        && Addressees.areObjectsOf(passage.token(at).lemma());
        return clause && builder.codes().prior[at] >= OFTEN;
    }
}
