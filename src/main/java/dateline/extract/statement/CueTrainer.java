package dateline.extract.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Learns which words are cues. */
final class CueTrainer {
    private static final int BITS = 19;
    private static final int ROUNDS = 8;
    private static final double DECAY = 2e-3;
    private static final double DOUBT = 3;

    private CueTrainer() {}

    /** Counts how often each word is the head of a cue outside other statements' contents. */
    static CueLexicon lexicon(List<TrainingArticle> articles) {
        Map<String, int[]> counts = new HashMap<>();
        for (TrainingArticle article : articles) {
            for (Passage passage : article.passages()) {
                Set<Integer> heads = heads(article, passage);
                for (int at = 0; at < passage.size(); at++) {
                    if (passage.token(at).isProperNoun()) {
                        continue;
                    }
                    int[] count = counts.computeIfAbsent(CueLexicon.key(passage.token(at)), key -> new int[2]);
                    count[0]++;
                    count[1] += heads.contains(at) ? 1 : 0;
                }
            }
        }
        Map<String, Double> priors = new HashMap<>();
        counts.forEach((key, count) -> {
            double prior = count[1] / (count[0] + DOUBT);
            if (count[1] > 1 && prior > 0.004) {
                priors.put(key, Math.round(prior * 255) / 255.0);
            }
        });
        return new CueLexicon(priors);
    }

    static Set<Integer> heads(TrainingArticle article, Passage passage) {
        Set<Integer> heads = new HashSet<>();
        article.examples(passage).forEach(example -> heads.add(example.cue()));
        return heads;
    }

    /**
     * @param everywhere whether words inside somebody's content count as no cues; else they are left out, so that the
     *     model also finds cues there
     */
    static Weights train(List<TrainingArticle> articles, CueLexicon lexicon, boolean everywhere) {
        List<int[]> examples = new ArrayList<>();
        List<Double> wanted = new ArrayList<>();
        for (TrainingArticle article : articles) {
            for (Passage passage : article.passages()) {
                Set<Integer> heads = heads(article, passage);
                Set<Integer> inside = new HashSet<>();
                for (TrainingArticle.Example example : article.examples(passage)) {
                    for (int at = 0; at < passage.size(); at++) {
                        if (example.roles()[at] == Role.CONTENT) {
                            inside.add(at);
                        }
                    }
                }
                CueFeatures features = new CueFeatures(passage, new Codes(passage, lexicon));
                for (int at = 0; at < passage.size(); at++) {
                    boolean head = heads.contains(at);
                    if (lexicon.mayBeCue(passage.token(at)) && (everywhere || head || !inside.contains(at))) {
                        examples.add(features.of(at).toArray());
                        wanted.add(head ? 1.0 : 0.0);
                    }
                }
            }
        }
        return new LinearTrainer(BITS, 1, DECAY)
                .logistic(
                        examples.toArray(int[][]::new),
                        wanted.stream().mapToDouble(Double::doubleValue).toArray(),
                        ROUNDS,
                        1);
    }
}
