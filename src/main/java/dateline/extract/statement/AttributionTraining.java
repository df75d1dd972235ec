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

    private final List<TrainingArticle> articles;
    private final CueCounts counts;
    private final List<CueModel> cues = new ArrayList<>();
    private final Map<Passage, double[]> unseen = new IdentityHashMap<>();

    private AttributionTraining(List<TrainingArticle> articles) {
        this.articles = List.copyOf(articles);
        this.counts = new CueCounts(articles);
    }

    static AttributionModel train(List<TrainingArticle> articles) {
        AttributionTraining training = new AttributionTraining(articles);
        training.learnCues();
        return training.model();
    }

    private void learnCues() {
        for (int fold = 0; fold < FOLDS; fold++) {
            cues.add(CueTrainer.train(without(fold), counts, true));
            for (TrainingArticle article : only(fold)) {
                CueLexicon lexicon = counts.lexiconWithout(article);
                CueClassifier classifier = new CueClassifier(cues.get(fold));
                for (Passage passage : article.passages()) {
                    unseen.put(passage, classifier.probabilities(passage, new Codes(passage, lexicon)));
                }
            }
        }
    }

    private AttributionModel model() {
        return new AttributionModel(
                counts.lexicon(),
                CueTrainer.train(articles, counts, true),
                CueTrainer.train(articles, counts, false),
                RoleTrainer.train(articles, counts, unseen::get),
                judge());
    }

    private Judge judge() {
        JudgeTrainer trainer = new JudgeTrainer();
        Judge none = new Judge(Weights.zero(0, 1), Weights.zero(0, 1));
        for (int fold = 0; fold < FOLDS; fold++) {
            RoleLabeler roles = RoleTrainer.train(without(fold), counts, unseen::get);
            for (TrainingArticle article : only(fold)) {
                CandidateFinder finder = new CandidateFinder(new AttributionModel(
                        counts.lexiconWithout(article), cues.get(fold), cues.get(fold), roles, none));
                for (Passage passage : article.passages()) {
                    trainer.add(finder.candidates(passage), article.examples(passage));
                }
            }
        }
        return trainer.judge();
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
