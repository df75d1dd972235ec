package dateline.extract.event;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.article.Article;
import dateline.authority.Authority;
import dateline.extract.entity.EntityExtractor;
import dateline.extract.statement.AttributionFinder;
import dateline.extract.statement.StatementExtractor;
import dateline.extract.time.TimeExtractor;
import dateline.extract.time.Times;
import dateline.model.Attribution;
import dateline.model.Cast;
import dateline.model.Statement;
import dateline.nlp.Annotator;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads words that tell of events, and words that do not, out of texts in which people marked all events. */
final class OccurrenceExamples {
    /** A word with what speaks for and against it; whether people marked it. */
    record Example(int topic, List<String> features, boolean event) {}

    private final AttributionFinder attributions = new AttributionFinder();
    private final TimeExtractor times = new TimeExtractor();
    private final StatementExtractor statements = new StatementExtractor();
    private final EntityExtractor entities = new EntityExtractor(Authority.load());
    private final Annotator annotator = new Annotator();

    List<Example> of(JsonNode record, Article article) {
        AnnotatedText text = annotator.annotate(article.text());
        List<Attribution> found = attributions.find(text);
        Times expressions = times.extract(text, Optional.empty());
        Cast cast = entities.extract(text, found, Optional.empty());
        return of(record, text, cast, statements.extract(text, found, cast, expressions, Optional.empty()));
    }

    static List<Example> of(JsonNode record, AnnotatedText text, Cast cast, List<Statement> statements) {
        StatementsAround around = new StatementsAround(statements);
        List<Example> examples = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            Occurrences occurrences = new SentenceReader(
                            EventLexicon.shared(), sentence, cast, List.of(), Optional.empty(), around, Lead.NONE)
                    .occurrences();
            for (int word : occurrences.candidates().toArray()) {
                Optional<Boolean> event = isEvent(record, sentence.token(word).span());
                occurrences
                        .features(word)
                        .filter(features -> event.isPresent())
                        .ifPresent(features ->
                                examples.add(new Example(record.get("topic").asInt(), features, event.orElseThrow())));
            }
        }
        return examples;
    }

    /** Empty where nobody looked, and for a state, a perception, a report, the beginning or end of something else. */
    private static Optional<Boolean> isEvent(JsonNode record, Span word) {
        if (spans(record.get("scope")).stream().noneMatch(scope -> scope.contains(word))) {
            return Optional.empty();
        }
        for (JsonNode event : record.get("events")) {
            if (spans(event.get("spans")).stream().anyMatch(word::overlaps)) {
                String kind = event.get("class").asText();
                return kind.endsWith("OCCURRENCE") || kind.equals("ACT") ? Optional.of(true) : Optional.empty();
            }
        }
        return Optional.of(false);
    }

    private static List<Span> spans(JsonNode pairs) {
        List<Span> spans = new ArrayList<>();
        pairs.forEach(
                pair -> spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt())));
        return spans;
    }
}
