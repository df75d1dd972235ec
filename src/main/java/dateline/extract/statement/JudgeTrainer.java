package dateline.extract.statement;

import java.util.ArrayList;
import java.util.List;

/** Learns how likely a candidate is right, from candidates that models found in articles they have not seen. */
final class JudgeTrainer {
    private static final int BITS = 14;
    private static final int ROUNDS = 16;
    private static final double DECAY = 1e-3;

    private final List<int[]> examples = new ArrayList<>();
    private final List<Boolean> contents = new ArrayList<>();
    private final List<Boolean> wholes = new ArrayList<>();

    /** @param candidates all that were found in a passage */
    void add(List<AttributionCandidate> candidates, List<TrainingArticle.Example> gold) {
        for (AttributionCandidate one : candidates) {
            List<TrainingArticle.Example> agreeing =
                    gold.stream().filter(example -> contentsAgree(one, example)).toList();
            examples.add(Judge.features(one, candidates).toArray());
            contents.add(!agreeing.isEmpty());
            wholes.add(agreeing.stream().anyMatch(example -> sourcesMeet(one, example)));
        }
    }

    Judge judge() {
        return new Judge(learn(contents), learn(wholes));
    }

    private Weights learn(List<Boolean> right) {
        return new LinearTrainer(BITS, 1, DECAY)
                .logistic(
                        examples.toArray(int[][]::new),
                        right.stream().mapToDouble(is -> is ? 1 : 0).toArray(),
                        ROUNDS,
                        1);
    }

    /** Whether they have more in common than not. */
    private static boolean contentsAgree(AttributionCandidate one, TrainingArticle.Example example) {
        int shared = 0;
        int gold = 0;
        for (int at = 0; at < example.roles().length; at++) {
            gold += example.roles()[at] == Role.CONTENT ? 1 : 0;
            shared += example.roles()[at] == Role.CONTENT && one.has(at, Role.CONTENT) ? 1 : 0;
        }
        return 4 * shared >= gold + one.count(Role.CONTENT);
    }

    /** Whether they have a word in common, or both are absent. */
    private static boolean sourcesMeet(AttributionCandidate one, TrainingArticle.Example example) {
        return one.count(Role.SOURCE) == 0
                ? example.gold().source().isEmpty()
                : one.parts().all(Role.SOURCE).anyMatch(at -> example.roles()[at] == Role.SOURCE);
    }
}
