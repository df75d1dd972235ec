package dateline.extract.statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.model.Attribution;
import dateline.model.QuotationType;
import dateline.nlp.Annotator;
import dateline.text.SourceText;
import dateline.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads articles in which people marked who said what, and learns the model from them.
 *
 * <p>A folder holds {@code gold.jsonl}, one article a line ({@code {"file": …, "attributions": [{"source": [[0, 5]],
 * "cue": …, "content": …}]}}, stretches in code points), and the articles themselves in {@code text/}.
 */
public final class AnnotatedNews {
    private static final ObjectMapper JSON = new ObjectMapper();

    private AnnotatedNews() {}

    /**
     * Writes the model learnt from a folder; the same folder always gives the same bytes.
     *
     * @param arguments the folder and the file to write
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("expected a folder of annotated news and the file to write");
        }
        Annotator annotator = new Annotator();
        AttributionModel model = AttributionTraining.train(read(Path.of(arguments[0])).stream()
                .map(article -> TrainingArticle.of(annotator.annotate(article.text()), article.attributions()))
                .toList());
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            model.write(out);
        }
    }

    /** An article's text, and what people marked in it. */
    record Article(SourceText text, List<Attribution> attributions) {}

    static List<Article> read(Path folder) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            JsonNode record = JSON.readTree(line);
            Path file = folder.resolve("text").resolve(record.get("file").asText());
            articles.add(new Article(new SourceText(Files.readString(file)), attributions(record)));
        }
        return articles;
    }

    static List<Attribution> attributions(JsonNode record) {
        List<Attribution> attributions = new ArrayList<>();
        for (JsonNode one : record.get("attributions")) {
            attributions.add(new Attribution(
                    spans(one.get("source")),
                    spans(one.get("cue")),
                    spans(one.get("content")),
                    QuotationType.INDIRECT,
                    -1,
                    1));
        }
        return attributions;
    }

    private static List<Span> spans(JsonNode pairs) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : pairs) {
            spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt()));
        }
        return spans;
    }
}
