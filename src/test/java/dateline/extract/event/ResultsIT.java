package dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.authority.Authority;
import dateline.extract.ArticleReader;
import dateline.model.EntityId;
import dateline.model.Event;
import dateline.text.DataFile;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who beat whom, and how it ended, in invented sentences of sports pages; some only look like it. */
class ResultsIT {
    private static final ArticleReader READER = new ArticleReader(Authority.load());

    static List<String> sentences() {
        return DataFile.lines("/dateline/event/results.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void a_sentence_tells_who_beat_whom(String line) {
        String[] columns = line.split("\t");

        assertThat(READER.read(Article.of("results.txt", columns[1])).events().stream()
                        .filter(event -> event.type().startsWith("Sports")
                                && !roles(event).isEmpty())
                        .map(event -> roles(event)
                                + event.score().map(score -> " " + score).orElse(""))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(columns[0].equals("-") ? "" : columns[0]);
    }

    private static String roles(Event event) {
        return event.participants().isEmpty()
                ? slugs(event.agents()) + (event.patients().isEmpty() ? "" : " > " + slugs(event.patients()))
                : event.participants().stream().map(EntityId::slug).collect(Collectors.joining(" = "));
    }

    private static String slugs(List<EntityId> entities) {
        return entities.stream().map(EntityId::slug).collect(Collectors.joining(", "));
    }
}
