package dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavedQueriesTest {
    @Test
    void the_index_names_every_query_in_the_folder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("queries"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".rq")))
                    .containsExactlyInAnyOrderElementsOf(SavedQueries.load().all().stream()
                            .map(query -> query.name() + ".rq")
                            .toList());
        }
    }

    @Test
    void each_query_asks_a_question_and_says_which_terms_it_shows() {
        assertThat(SavedQueries.load().all()).hasSizeGreaterThan(15).allSatisfy(query -> {
            assertThat(query.question()).endsWith("?");
            assertThat(query.shows()).isNotEmpty();
            assertThat(query.query().isSelectType()).isTrue();
        });
    }

    @Test
    void a_query_is_found_by_its_name() {
        assertThat(SavedQueries.load().find("said-by"))
                .hasValueSatisfying(query -> assertThat(query.section()).isEqualTo("Statements"));
        assertThat(SavedQueries.load().find("nothing")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'ASK {}',1,expected three comment lines",
        "'# no section\n# Why?\n# Shows: a\nASK {}',1,'expected \"# Section: title\"'",
        "'# Section: title\n# Why?\n# terms\nASK {}',3,'expected \"# Shows: term, term\"'"
    })
    void a_query_without_its_three_lines_is_refused(String sparql, int line, String expected) {
        assertThatThrownBy(() -> SavedQuery.parse("odd", sparql)).hasMessage("odd.rq, line " + line + ": " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TABLE|SELECT ?a ?bc { VALUES (?a ?bc) {('long one' 1) (UNDEF <x:y>)} }"
                        + "|a         bc↵--------  ---↵long one  1↵          x:y↵2 answers↵",
                "TABLE|ASK {}|yes↵",
                "CSV|SELECT ?a { VALUES ?a {'one, two'} }|a⇤↵\"one, two\"⇤↵",
            })
    void answers_are_written_in_the_format_asked_for(AnswerFormat format, String query, String expected) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(
                QueryExec.dataset(DatasetGraphFactory.empty())
                        .query(QueryFactory.create(query))
                        .build(),
                out);
        assertThat(out.toString(StandardCharsets.UTF_8).replace("\r", "⇤").replace("\n", "↵"))
                .isEqualTo(expected);
    }
}
