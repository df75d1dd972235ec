package dateline.extract.statement;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Learns the model from annotated articles; the same articles always give the same model. What a later step learns from
 * the findings of an earlier one comes from a copy of the earlier that has not seen the article.
 */
final class AttributionTraining {
    private static final int FOLDS = 3;
    private static final int JUDGE_BITS = 14;
    private static final int JUDGE_ROUNDS = 16;
    private static final double JUDGE_DECAY = 1e-3;

    private final List<TrainingArticle> articles;
    private final CueLexicon lexicon;
    private final List<Weights> cues = new ArrayList<>();
    private final Map<Passage, double[]> unseen = new IdentityHashMap<>();

    private AttributionTraining(List<TrainingArticle> articles) {
        this.articles = List.copyOf(articles);
        this.lexicon = CueTrainer.lexicon(articles);
    }

    static AttributionModel train(List<TrainingArticle> articles) {
        AttributionTraining training = new AttributionTraining(articles);
        training.learnCues();
        return training.model();
    }

    private void learnCues() {
        for (int fold = 0; fold < FOLDS; fold++) {
            cues.add(CueTrainer.train(without(fold), lexicon, true));
            CueClassifier classifier = new CueClassifier(lexicon, cues.getLast());
            for (TrainingArticle article : only(fold)) {
                for (Passage passage : article.passages()) {
                    CueFeatures features = new CueFeatures(passage, new Codes(passage, lexicon));
                    unseen.put(passage, classifier.probabilities(passage, features));
                }
            }
        }
    }

    private AttributionModel model() {
        return new AttributionModel(
                lexicon,
                CueTrainer.train(articles, lexicon, true),
                CueTrainer.train(articles, lexicon, false),
                RoleTrainer.train(articles, lexicon, unseen::get),
                judge());
    }

    private Judge judge() {
        List<int[]> examples = new ArrayList<>();
        List<Double> wanted = new ArrayList<>();
        Judge none = new Judge(Weights.zero(0, 1));
        for (int fold = 0; fold < FOLDS; fold++) {
            RoleLabeler roles = RoleTrainer.train(without(fold), lexicon, unseen::get);
            CandidateFinder finder =
                    new CandidateFinder(new AttributionModel(lexicon, cues.get(fold), cues.get(fold), roles, none));
            for (TrainingArticle article : only(fold)) {
                for (Passage passage : article.passages()) {
                    List<TrainingArticle.Example> gold = article.examples(passage);
                    List<Candidate> candidates = finder.candidates(passage);
                    for (Candidate one : candidates) {
                        examples.add(Judge.features(one, candidates).toArray());
                        wanted.add(gold.stream().anyMatch(example -> agree(one, example)) ? 1.0 : 0.0);
                    }
                }
            }
        }
        return new Judge(new LinearTrainer(JUDGE_BITS, 1, JUDGE_DECAY)
                .logistic(
                        examples.toArray(int[][]::new),
                        wanted.stream().mapToDouble(Double::doubleValue).toArray(),
                        JUDGE_ROUNDS,
                        1));
    }

    /** Whether the contents have more in common than not, and the sources meet. */
    private static boolean agree(Candidate one, TrainingArticle.Example example) {
        int shared = 0;
        int gold = 0;
        boolean sources = one.count(Role.SOURCE) == 0 && example.gold().source().isEmpty();
        for (int at = 0; at < example.roles().length; at++) {
            gold += example.roles()[at] == Role.CONTENT ? 1 : 0;
            shared += example.roles()[at] == Role.CONTENT && one.has(at, Role.CONTENT) ? 1 : 0;
            sources |= example.roles()[at] == Role.SOURCE && one.has(at, Role.SOURCE);
        }
        return sources && 4 * shared >= gold + one.count(Role.CONTENT);
    }

    private List<TrainingArticle> without(int fold) {
        return IntStream.range(0, articles.size())
                .filter(at -> at % FOLDS != fold)
                .mapToObj(articles::get)
                .toList();
    }

    private List<TrainingArticle> only(int fold) {
        return IntStream.range(0, articles.size())
                .filter(at -> at % FOLDS == fold)
                .mapToObj(articles::get)
                .toList();
    }
}
