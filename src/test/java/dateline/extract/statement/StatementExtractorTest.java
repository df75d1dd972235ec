package dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extract.time.Times;
import dateline.model.Attribution;
import dateline.model.Cast;
import dateline.model.QuotationType;
import dateline.model.Statement;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Tagged;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementExtractorTest {
    private final AnnotatedText text = Tagged.text("Nobody_NN said_VBD so_RB");

    @Test
    void a_source_that_is_nobody_is_none() {
        Sentence sentence = text.sentences().getFirst();
        Attribution said = new Attribution(
                List.of(sentence.spanOf(0, 0)),
                List.of(sentence.spanOf(1, 1)),
                List.of(sentence.spanOf(2, 2)),
                QuotationType.INDIRECT,
                -1,
                1);

        List<Statement> statements = new StatementExtractor()
                .extract(
                        text,
                        List.of(said),
                        new Cast(List.of()),
                        new Times(Optional.empty(), List.of()),
                        Optional.empty());

        assertThat(statements).singleElement().satisfies(statement -> {
            assertThat(statement.speakers()).isEmpty();
            assertThat(statement.words().source()).isEmpty();
            assertThat(statement.content()).isEqualTo("so");
        });
    }
}
