package dateline.extract.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How often each word of annotated articles is the head of a cue, and how often not. */
final class CueCounts {
    /** As many more times a word is taken to be no cue. */
    private static final double DOUBT = 3;

    private static final double LEAST = 0.004;

    private record Count(int all, int cues) {
        Count plus(Count other) {
            return new Count(all + other.all, cues + other.cues);
        }

        Count minus(Count other) {
            return new Count(all - other.all, cues - other.cues);
        }
    }

    private static final Count NONE = new Count(0, 0);

    private final Map<String, Count> counts = new HashMap<>();

    CueCounts(List<TrainingArticle> articles) {
        articles.forEach(article -> of(article).forEach((key, count) -> counts.merge(key, count, Count::plus)));
    }

    private static Map<String, Count> of(TrainingArticle article) {
        Map<String, Count> counts = new HashMap<>();
        for (Passage passage : article.passages()) {
            Set<Integer> heads = heads(article, passage);
            for (int at = 0; at < passage.size(); at++) {
                if (!passage.token(at).isProperNoun()) {
                    Count one = new Count(1, heads.contains(at) ? 1 : 0);
                    counts.merge(CueLexicon.key(passage.token(at)), one, Count::plus);
                }
            }
        }
        return counts;
    }

    static Set<Integer> heads(TrainingArticle article, Passage passage) {
        Set<Integer> heads = new HashSet<>();
        article.examples(passage).forEach(example -> heads.add(example.cue()));
        return heads;
    }

    CueLexicon lexicon() {
        return lexicon(Map.of());
    }

    /** What one knows who has not seen this article: what is learnt from it with that holds for unseen ones, too. */
    CueLexicon lexiconWithout(TrainingArticle article) {
        return lexicon(of(article));
    }

    private CueLexicon lexicon(Map<String, Count> unseen) {
        Map<String, Double> priors = new HashMap<>();
        counts.forEach((key, all) -> {
            Count count = all.minus(unseen.getOrDefault(key, NONE));
            double prior = count.cues() / (count.all() + DOUBT);
            if (count.cues() > 1 && prior > LEAST) {
                priors.put(key, Math.round(prior * 255) / 255.0);
            }
        });
        return new CueLexicon(priors);
    }
}
