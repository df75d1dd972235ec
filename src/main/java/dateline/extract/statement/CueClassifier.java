package dateline.extract.statement;

/** How likely each token of a passage is the head of a cue. */
record CueClassifier(CueLexicon lexicon, Weights weights) {

    /** By token, 0 to 1. */
    double[] probabilities(Passage passage, CueFeatures features) {
        double[] found = new double[passage.size()];
        for (int at = 0; at < found.length; at++) {
            if (lexicon.mayBeCue(passage.token(at))) {
                found[at] = 1 / (1 + Math.exp(-weights.score(features.of(at))));
            }
        }
        return found;
    }
}
