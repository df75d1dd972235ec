package dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.query.QueryParameters;
import dateline.query.SavedQueries;
import dateline.query.SavedQuery;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each saved query answers over HTTP on the example graph, against the CSV files in {@code
 * src/test/resources/dateline/query}. To write these anew: {@code mvn verify -Dit.test=SavedQueriesIT -Dregenerate}.
 */
class SavedQueriesIT {
    private static final Path EXPECTED = Path.of("src/test/resources/dateline/query");
    private static final Map<String, Map<String, String>> PARAMETERS = Map.of(
            "said-by", Map.of("name", "Ana Petrova"),
            "said-about", Map.of("name", "Norway"),
            "search", Map.of("words", "talking"));

    @TempDir
    static Path data;

    private static ExampleServer server;

    @BeforeAll
    static void start() {
        server = ExampleServer.with("dateline/example.trig", data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static List<SavedQuery> queries() {
        return SavedQueries.load().all();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void a_saved_query_gives_the_expected_answer(SavedQuery query) throws IOException {
        Map<String, String> parameters = PARAMETERS.getOrDefault(query.name(), Map.of());
        String sparql = QueryParameters.bind(query.query(), parameters).serialize();

        HttpResponse<String> answer = server.http().query(sparql, "Accept", "text/csv");

        String csv = answer.body().replace("\r\n", "\n");
        Path expected = EXPECTED.resolve(query.name() + ".csv");
        if (System.getProperty("regenerate") != null) {
            Files.writeString(expected, csv);
        }
        assertThat(answer.statusCode()).as(csv).isEqualTo(200);
        assertThat(csv).isEqualTo(Files.readString(expected));
    }
}
