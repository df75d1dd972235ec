package dateline.server;

import dateline.query.SavedQueries;
import dateline.query.SavedQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each saved query answers over HTTP on the example graph, which holds everything a graph can hold. To write the
 * expected answers anew: {@code mvn test-compile failsafe:integration-test -Dit.test=SavedQueriesIT
 * -Dregenerate}.
 */
class SavedQueriesIT {
    private static final ExpectedAnswers EXPECTED = new ExpectedAnswers(Path.of("src/test/resources/dateline/query"));
    private static final Map<String, Map<String, String>> PARAMETERS = Map.of(
            "said-by", Map.of("name", "Ana Petrova"),
            "said-about", Map.of("name", "Norway"),
            "events-in", Map.of("name", "Norway"),
            "said-in", Map.of("article", "wire/petrova.txt"),
            "happens-in", Map.of("article", "wire/petrova.txt"),
            "search", Map.of("words", "talking"));

    @AutoClose
    private static final ExampleServer SERVER = ExampleServer.with("dateline/example.trig");

    static List<SavedQuery> queries() {
        return SavedQueries.load().all();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void a_saved_query_gives_the_expected_answer(SavedQuery query) throws IOException {
        EXPECTED.assertAnswers(SERVER.http(), query, PARAMETERS.getOrDefault(query.name(), Map.of()));
    }
}
