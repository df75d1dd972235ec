package dateline.extract.statement;

/** How likely each token of a passage is the head of a cue. */
record CueClassifier(CueModel model) {

    /** By token, 0 to 1. */
    double[] probabilities(Passage passage, Codes codes) {
        CueFeatures pairs = new CueFeatures(passage, codes);
        CueSurroundings surroundings = new CueSurroundings(passage, codes);
        double[] found = new double[passage.size()];
        for (int at = 0; at < found.length; at++) {
            if (codes.mayBeCue(at)) {
                found[at] = 1 / (1 + Math.exp(-model.logOdds(pairs.of(at), surroundings.of(at))));
            }
        }
        return found;
    }
}
