package dateline.extract.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.authority.Authority;
import dateline.extract.entity.AntecedentCandidates.Candidate;
import dateline.extract.entity.PronounResolver.Choice;
import dateline.nlp.Annotator;
import dateline.text.AnnotatedText;
import dateline.text.SourceText;
import dateline.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Learns how much each piece of evidence weighs from texts in which people said whom a pronoun means.
 *
 * <pre>{@code
 * java -cp … dateline.extract.entity.PronounTraining FOLDER > src/main/resources/dateline/entity/pronoun-weights.tsv
 * }</pre>
 *
 * FOLDER holds {@code gold.jsonl} and {@code text/}, in the form of the GAP set; only its part "development" is read. The
 * weights are those of a softmax over all candidates.
 *
 * @see <a href="https://github.com/google-research-datasets/gap-coreference">GAP</a>
 */
public final class PronounTraining {
    private static final int ROUNDS = 60;
    private static final double STEP = 0.05;
    private static final double SHRINK = 0.0002;

    /** A choice and the place of the right candidate in it. */
    private record Example(List<Candidate> candidates, int right) {}

    /** A text and what people say of a pronoun in it. */
    private record Labelled(JsonNode record, AnnotatedText text) {}

    private final Authority authority = Authority.load();
    private final EntityExtractor extractor = new EntityExtractor(authority);
    private final Offices offices = new Offices(authority, Optional.empty());

    PronounTraining() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Annotator annotator = new Annotator();
        List<String> lines = new PronounTraining()
                .learn(folder, file -> annotator.annotate(text(folder, file)))
                .lines();
        System.out.println(
                "# How much each piece of evidence weighs for a pronoun's antecedent, learnt by PronounTraining.");
        lines.forEach(System.out::println);
    }

    private static SourceText text(Path folder, String file) {
        try {
            return new SourceText(Files.readString(folder.resolve("text").resolve(file)));
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }

    /** In two passes: whom a pronoun means depends on whom those before it were found to mean. */
    EvidenceWeights learn(Path folder, Function<String, AnnotatedText> texts) throws IOException {
        List<Labelled> labelled = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            JsonNode record = json.readTree(line);
            if (record.get("set").asText().equals("development")) {
                labelled.add(new Labelled(record, texts.apply(record.get("file").asText())));
            }
        }
        return learn(labelled, learn(labelled, EvidenceWeights.none()));
    }

    private EvidenceWeights learn(List<Labelled> labelled, EvidenceWeights before) {
        List<Example> examples = labelled.stream()
                .flatMap(each -> example(each, before).stream())
                .toList();
        EvidenceWeights weights = EvidenceWeights.none();
        for (int round = 0; round < ROUNDS; round++) {
            double step = STEP / (1 + round / 10.0);
            examples.forEach(example -> learn(weights, example, step));
        }
        return weights;
    }

    private Optional<Example> example(Labelled labelled, EvidenceWeights weights) {
        JsonNode record = labelled.record();
        AnnotatedText text = labelled.text();
        int begin = record.get("pronoun").get("begin").asInt();
        List<Choice> choices = new ArrayList<>();
        Coreference.resolve(text, extractor.named(text, offices), List.of(), offices, weights, choice -> {
            if (choice.pronoun().phrase().span().begin() == begin) {
                choices.add(choice);
            }
        });
        for (String name : List.of("A", "B")) {
            if (record.get(name).get("coreferent").asBoolean() && !choices.isEmpty()) {
                Span gold = new Span(
                        record.get(name).get("begin").asInt(),
                        record.get(name).get("end").asInt());
                List<Candidate> candidates = choices.getFirst().candidates();
                for (int at = 0; at < candidates.size(); at++) {
                    if (candidates.get(at).referent().phrases().stream()
                            .anyMatch(phrase -> phrase.span().overlaps(gold))) {
                        return Optional.of(new Example(candidates, at));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static void learn(EvidenceWeights weights, Example example, double step) {
        double[] scores = example.candidates().stream()
                .mapToDouble(candidate -> Math.exp(weights.score(candidate.evidence())))
                .toArray();
        double sum = java.util.Arrays.stream(scores).sum();
        for (int at = 0; at < scores.length; at++) {
            double wanted = at == example.right() ? 1 : 0;
            weights.learn(example.candidates().get(at).evidence(), step * (wanted - scores[at] / sum));
        }
        weights.shrink(step * SHRINK);
    }
}
