package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidecarTest {
    @TempDir
    Path temp;

    @Test
    void tells_what_the_text_does_not() throws Exception {
        Article article = article(
                """
                {
                  "@context": "https://schema.org", "@type": "NewsArticle",
                  "headline": "Mayor opens bridge",
                  "datePublished": "2015-11-22T10:30+01:00",
                  "inLanguage": "en-GB",
                  "author": [{"@type": "Person", "name": "Ana Petrova"}, "Staff"],
                  "publisher": {"@type": "Organization", "name": "The Courier"},
                  "url": "http://example.org/bridge"
                }
                """);
        assertThat(article.headline()).contains("Mayor opens bridge");
        assertThat(article.published()).isEqualTo(Published.parse("2015-11-22T10:30+01:00"));
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.authors()).containsExactly("Ana Petrova", "Staff");
        assertThat(article.publisher()).contains("The Courier");
        assertThat(article.url()).contains("http://example.org/bridge");
    }

    @Test
    void may_name_author_and_publisher_in_plain_words_and_leave_out_the_rest() throws Exception {
        Article article = article("{\"author\": \"Ana Petrova\", \"publisher\": \"The Courier\", \"headline\": null}");
        assertThat(article.authors()).containsExactly("Ana Petrova");
        assertThat(article.publisher()).contains("The Courier");
        assertThat(article.headline()).isEmpty();
        assertThat(article.published()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"datePublished\": \"yesterday\"} "
                        + "| line 1, column 19: datePublished \"yesterday\" is neither a date nor a date-time",
                "{\"datePublished\": 2015} "
                        + "| line 1, column 19: datePublished 2015 is not text, nor an object with a name",
                "{\"author\": [{\"age\": 7}]} "
                        + "| line 1, column 12: author [{\"age\":7}] is not text, nor an object with a name",
                "{\"inLanguage\": \"the Queen's\"} | line 1, column 16: inLanguage \"the Queen's\" is not a language tag",
                "{\"url\": \"a b\"} | line 1, column 9: url \"a b\" is not an absolute IRI",
                "[] | line 1, column 1: not a JSON object",
                "{} {} | line 1, column 4: more than one JSON object",
                "{\"headline\": } | line 1, column 14: not JSON: Unexpected character ('}' (code 125)): "
                        + "expected a value",
                "{\"url\": null, \"url\": null} | line 1, column 20: not JSON: Duplicate field 'url'",
            })
    void an_error_tells_line_and_column(String json, String problem) {
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> article(json))
                .withMessage(temp.resolve("bridge.json") + ", " + problem);
    }

    private Article article(String sidecar) throws IOException, BadInputException {
        Path text = Files.writeString(temp.resolve("bridge.txt"), "The mayor opened the bridge.");
        Files.writeString(temp.resolve("bridge.json"), sidecar);
        return new Inputs(List.of(text.toString()), Optional.empty(), System.in)
                .stream().findFirst().orElseThrow().read();
    }
}
