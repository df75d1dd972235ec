package dateline.extract.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Learns which words are cues. */
final class CueTrainer {
    private static final int BITS = 19;
    private static final int ROUNDS = 8;
    private static final double DECAY = 2e-3;

    private final CueCounts counts;
    private final CueLexicon lexicon;
    private final List<int[]> pairs = new ArrayList<>();
    private final List<int[]> surroundings = new ArrayList<>();
    private final List<Double> wanted = new ArrayList<>();

    private CueTrainer(CueCounts counts) {
        this.counts = counts;
        this.lexicon = counts.lexicon();
    }

    /**
     * @param everywhere whether words inside somebody's content count as no cues; else they are left out, so that the
     *     model also finds cues there
     */
    static CueModel train(List<TrainingArticle> articles, CueCounts counts, boolean everywhere) {
        CueTrainer trainer = new CueTrainer(counts);
        articles.forEach(article -> trainer.add(article, everywhere));
        return trainer.model();
    }

    private void add(TrainingArticle article, boolean everywhere) {
        CueLexicon unseen = counts.lexiconWithout(article);
        for (Passage passage : article.passages()) {
            Set<Integer> heads = CueCounts.heads(article, passage);
            Set<Integer> inside = everywhere ? Set.of() : contents(article, passage);
            Codes codes = new Codes(passage, unseen);
            CueFeatures cueFeatures = new CueFeatures(passage, codes);
            CueSurroundings cueSurroundings = new CueSurroundings(passage, codes);
            for (int at = 0; at < passage.size(); at++) {
                boolean head = heads.contains(at);
                if (lexicon.mayBeCue(passage.token(at)) && (head || !inside.contains(at))) {
                    pairs.add(cueFeatures.of(at).toArray());
                    surroundings.add(cueSurroundings.of(at).toArray());
                    wanted.add(head ? 1.0 : 0.0);
                }
            }
        }
    }

    private static Set<Integer> contents(TrainingArticle article, Passage passage) {
        Set<Integer> inside = new HashSet<>();
        for (TrainingArticle.Example example : article.examples(passage)) {
            for (int at = 0; at < passage.size(); at++) {
                if (example.roles()[at] == Role.CONTENT) {
                    inside.add(at);
                }
            }
        }
        return inside;
    }

    private CueModel model() {
        double[] targets = wanted.stream().mapToDouble(Double::doubleValue).toArray();
        return new CueModel(
                new LinearTrainer(BITS, 1, DECAY).logistic(pairs.toArray(int[][]::new), targets, ROUNDS, 1),
                NetworkTrainer.train(surroundings.toArray(int[][]::new), targets, 1));
    }
}
