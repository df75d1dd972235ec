package dateline.extract.statement;

import dateline.model.QuotationType;
import java.util.List;

/**
 * How likely a candidate is right. Both are calibrated probabilities.
 *
 * @param content tells whether its content is right
 * @param whole tells whether its content and its source are
 */
record Judge(Weights content, Weights whole) {

    /**
     * What a candidate is worth lies midway between the two: right words of somebody unknown are worth something, too.
     *
     * @param all the candidates of the passage, this one among them
     */
    Judged judged(AttributionCandidate candidate, List<AttributionCandidate> all) {
        Features features = features(candidate, all);
        double right = whole.score(features);
        return new Judged(candidate, probability((content.score(features) + right) / 2), probability(right));
    }

    private static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** How sure the steps before were, and the outward shape of what they found. */
    static Features features(AttributionCandidate one, List<AttributionCandidate> all) {
        Features features = new Features();
        QuotationType type = Spans.type(one.parts());
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
        features.add(10, one.spans(Role.CONTENT).size(), type.ordinal());
        features.add(11, one.passage().token(one.cue()).tag().hashCode(), cue / 4);
        features.add(
                12,
                source,
                sourceLength == 0 ? 0 : 1,
                one.passage().token(one.cue()).tag().hashCode());
        rivals(one, all, cue, features);
        words(one, cue, features);
        return features;
    }

    /** How likely the likeliest other candidate is that has this cue in its content, or claims the same words. */
    private static void rivals(AttributionCandidate one, List<AttributionCandidate> all, int cue, Features features) {
        double around = 0;
        double inside = 0;
        double same = 0;
        for (AttributionCandidate other : all) {
            if (other != one) {
                boolean clash = one.clashesWith(other);
                boolean within = other.has(one.cue(), Role.CONTENT);
                boolean holds = one.has(other.cue(), Role.CONTENT);
                around = within ? Math.max(around, other.probability()) : around;
                inside = holds ? Math.max(inside, other.probability()) : inside;
                same = clash && !within && !holds ? Math.max(same, other.probability()) : same;
            }
        }
        features.add(20, step(around), cue / 2);
        features.add(21, step(inside), cue / 2);
        features.add(22, step(same), cue / 2);
    }

    private static void words(AttributionCandidate one, int cue, Features features) {
        Passage passage = one.passage();
        int word = Codes.word(passage.token(one.cue())).hashCode();
        features.add(30, word);
        features.add(31, word, cue / 3);
        int first = one.parts().first(Role.CONTENT);
        features.add(32, Codes.word(passage.token(first)).hashCode(), first < one.cue() ? 1 : 0);
        features.add(33, passage.relation[one.cue()].hashCode(), cue / 3);
        int source = one.parts().first(Role.SOURCE);
        features.add(34, source < 0 ? 0 : passage.token(source).tag().hashCode(), word);
        features.add(35, source < 0 ? 0 : Codes.word(passage.token(source)).hashCode());
        features.add(36, source < 0 ? 0 : Math.clamp(source - one.cue(), -9, 9), first < one.cue() ? 1 : 0);
        features.add(
                37,
                passage.quotation[one.cue()] == Passage.NONE ? 0 : 1,
                Spans.type(one.parts()).ordinal(),
                cue / 3);
    }

    /** Log odds in steps of a half. */
    private static int step(double probability) {
        double kept = Math.clamp(probability, 1e-4, 1 - 1e-4);
        return (int) Math.round(2 * Math.log(kept / (1 - kept)));
    }
}
