package dateline.extract.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.article.Article;
import dateline.extract.event.OccurrenceExamples.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Learns which words tell of events beyond the lexicon's, from texts in which people marked all events.
 *
 * <pre>{@code
 * java -cp … dateline.extract.event.OccurrenceTraining FOLDER > src/main/resources/dateline/event/occurrence-weights.tsv
 * }</pre>
 *
 * FOLDER holds {@code gold.jsonl} and {@code text/}, in the form of the ECB+ set: {@code scope} are the stretches that
 * were marked, {@code events} the marks with their classes; offsets in code points, end exclusive. How well it does on
 * topics that it has not seen goes to standard error.
 *
 * @see <a href="http://www.newsreader-project.eu/results/data/the-ecb-corpus/">ECB+</a>
 */
public final class OccurrenceTraining {
    private static final int ROUNDS = 30;
    private static final double STEP = 0.1;
    private static final double SHRINK = 0.02;
    private static final int FOLDS = 5;
    /** A feature counts where it comes in so many topics, lest the words of one story are learnt. */
    private static final int TOPICS = 3;

    private OccurrenceTraining() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        OccurrenceExamples texts = new OccurrenceExamples();
        List<Example> examples = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            JsonNode record = new ObjectMapper().readTree(line);
            String name = record.get("file").asText();
            String text = Files.readString(folder.resolve("text").resolve(name));
            examples.addAll(texts.of(record, Article.of(name, text)));
        }
        List<Example> known = withoutRareFeatures(examples);
        System.err.println(crossValidated(known));
        System.out.println(
                "# What speaks for a word telling of an event, learnt by OccurrenceTraining: feature, weight.");
        learn(known).lines().forEach(System.out::println);
    }

    static List<Example> withoutRareFeatures(List<Example> examples) {
        Map<String, Set<Integer>> topics = new HashMap<>();
        examples.forEach(example -> example.features()
                .forEach(feature -> topics.computeIfAbsent(feature, first -> new TreeSet<>())
                        .add(example.topic())));
        return examples.stream()
                .map(example -> new Example(
                        example.topic(),
                        example.features().stream()
                                .filter(feature -> topics.get(feature).size() >= TOPICS)
                                .toList(),
                        example.event()))
                .toList();
    }

    /** Logistic regression, a step an example. */
    static OccurrenceModel learn(List<Example> examples) {
        Map<String, Double> weights = new TreeMap<>();
        OccurrenceModel model = new OccurrenceModel(weights);
        for (int round = 0; round < ROUNDS; round++) {
            double step = STEP / (1 + round / 5.0);
            for (Example example : examples) {
                double gradient = (example.event() ? 1 : 0) - model.probability(example.features());
                for (String feature : example.features()) {
                    weights.merge(feature, step * gradient, (old, change) -> old * (1 - step * SHRINK) + change);
                }
            }
        }
        return model;
    }

    /** Precision and recall over all candidates, each topic judged by a model that has not seen it. */
    static String crossValidated(List<Example> examples) {
        int right = 0;
        int found = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            OccurrenceModel model = learn(examples.stream()
                    .filter(example -> example.topic() % FOLDS != held)
                    .toList());
            for (Example example : examples) {
                if (example.topic() % FOLDS == held && model.isLikely(example.features())) {
                    found++;
                    right += example.event() ? 1 : 0;
                }
            }
        }
        long wanted = examples.stream().filter(Example::event).count();
        return "unseen topics: precision %.3f, recall %.3f (%d of %d words)"
                .formatted((double) right / found, (double) right / wanted, right, wanted);
    }
}
