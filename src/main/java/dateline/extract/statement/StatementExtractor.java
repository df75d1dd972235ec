package dateline.extract.statement;

import dateline.article.Published;
import dateline.extract.time.Times;
import dateline.model.Attribution;
import dateline.model.Cast;
import dateline.model.EntityId;
import dateline.model.Statement;
import dateline.model.StatementId;
import dateline.model.Utterance;
import dateline.text.AnnotatedText;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes statements of attributions: who the speaker is, how it was said, and inside what. */
public final class StatementExtractor {

    /**
     * @param attributions as the {@link AttributionFinder} found them
     * @param published the article's date, against which the times were resolved
     * @return one statement for each attribution, in the same order; what it is about is still empty
     */
    public List<Statement> extract(
            AnnotatedText text, List<Attribution> attributions, Cast cast, Times times, Optional<Published> published) {
        List<StatementId> ids = ids(attributions);
        Nesting nesting = new Nesting(attributions);
        AgentPhrases phrases = new AgentPhrases(cast);
        Utterances utterances = new Utterances(
                new Addressees(phrases),
                new UtterancePlaces(cast),
                new UtteranceTimes(attributions, times.expressions()));
        List<Statement> statements = new ArrayList<>();
        for (int at = 0; at < attributions.size(); at++) {
            Attribution words = attributions.get(at);
            int outer = nesting.around(at);
            List<EntityId> speakers = words.continues() >= 0
                    ? statements.get(words.continues()).speakers()
                    : speakers(text, words, phrases);
            statements.add(new Statement(
                    ids.get(at),
                    speakers.isEmpty() ? words.impersonal() : words,
                    content(text, words),
                    speakers,
                    CueClause.of(text, words).map(utterances::of).orElse(Utterance.UNTOLD),
                    List.of(),
                    outer < 0 ? Optional.empty() : Optional.of(ids.get(outer))));
        }
        return statements;
    }

    private static List<StatementId> ids(List<Attribution> attributions) {
        Map<Integer, Integer> counts = new HashMap<>();
        return attributions.stream()
                .map(one -> one.content().getFirst().begin())
                .map(begin -> new StatementId(begin, counts.merge(begin, 1, Integer::sum)))
                .toList();
    }

    private static String content(AnnotatedText text, Attribution words) {
        return words.content().stream().map(text.source()::at).collect(Collectors.joining(" "));
    }

    private static List<EntityId> speakers(AnnotatedText text, Attribution words, AgentPhrases phrases) {
        return words.source().stream()
                .flatMap(source -> speakers(text, source, phrases).stream())
                .distinct()
                .toList();
    }

    private static List<EntityId> speakers(AnnotatedText text, Span source, AgentPhrases phrases) {
        return text.sentenceAt(source.begin())
                .map(sentence -> phrases.named(sentence, source))
                .orElse(List.of());
    }
}
