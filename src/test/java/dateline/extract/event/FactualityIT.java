package dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.authority.Authority;
import dateline.extract.ArticleReader;
import dateline.model.Event;
import dateline.model.Factuality;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How certain events are under negation, modals, conditions, and under chains of embedding predicates. */
class FactualityIT {
    private static final ArticleReader READER = new ArticleReader(Authority.load());

    static Stream<MarkedSentence> sentences() {
        return MarkedSentence.in("factuality.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void an_event_is_as_certain_as_its_source_presents_it(MarkedSentence sentence) {
        List<Event> told = READER.read(Article.of("invented.txt", sentence.text())).events().stream()
                .filter(event ->
                        event.triggers().stream().anyMatch(sentence.triggers().getFirst()::overlaps))
                .toList();

        assertThat(told)
                .extracting(Event::factuality)
                .containsExactly(Factuality.valueOf(sentence.types().getFirst()));
    }
}
