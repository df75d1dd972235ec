package dateline.extract.statement;

import dateline.model.QuotationType;

/** How likely a candidate is right as a whole: its content and who said it. A calibrated probability. */
record Judge(Weights weights) {

    double confidence(Candidate candidate) {
        return 1 / (1 + Math.exp(-weights.score(features(candidate))));
    }

    /** How sure the steps before were, and the outward shape of what they found. */
    static Features features(Candidate one) {
        Features features = new Features();
        QuotationType type = Spans.type(one);
        int cue = step(one.probability());
        int content = step(one.certainty());
        int border = step(one.weakest());
        int source = step(one.sourceCertainty());
        int length = Math.min(one.count(Role.CONTENT), 12);
        int sourceLength = Math.min(one.count(Role.SOURCE), 5);
        features.add(0, 0);
        features.add(1, cue);
        features.add(2, content);
        features.add(3, border);
        features.add(4, source);
        features.add(5, cue, type.ordinal());
        features.add(6, cue, content / 2);
        features.add(7, content, type.ordinal());
        features.add(8, length, cue / 4);
        features.add(9, sourceLength, cue / 4);
        features.add(10, Spans.of(one, Role.CONTENT).size(), type.ordinal());
        features.add(11, one.passage().token(one.cue()).tag().hashCode(), cue / 4);
        features.add(
                12,
                source,
                sourceLength == 0 ? 0 : 1,
                one.passage().token(one.cue()).tag().hashCode());
        return features;
    }

    /** Log odds in steps of a half. */
    private static int step(double probability) {
        double kept = Math.clamp(probability, 1e-4, 1 - 1e-4);
        return (int) Math.round(2 * Math.log(kept / (1 - kept)));
    }
}
