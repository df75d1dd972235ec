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
 * The whole way: a real article is read, loaded and served, and each saved query answers as {@code queries/expected}
 * says. To write the expected answers anew, after reading has become better: {@code mvn test-compile failsafe:integration-test -Dit.test=SeedAnswersIT
 * -Dregenerate}.
 */
class SeedAnswersIT {
    private static final ExpectedAnswers EXPECTED = new ExpectedAnswers(Path.of("queries/expected"));

    @AutoClose
    private static final ExampleServer SERVER = ExampleServer.reading("data/articles/2015-11-22-obama-isis.txt");

    static List<SavedQuery> queries() {
        return SavedQueries.load().all();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void a_saved_query_answers_from_the_article(SavedQuery query) throws IOException {
        EXPECTED.assertAnswers(SERVER.http(), query, Map.of());
    }
}
