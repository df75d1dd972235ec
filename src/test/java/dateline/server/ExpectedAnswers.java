package dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.query.QueryParameters;
import dateline.query.SavedQuery;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Answers as CSV files, one a query, in a folder. With {@code -Dregenerate} they are written anew, to be reviewed. */
record ExpectedAnswers(Path folder) {
    void assertAnswers(Http http, SavedQuery query, Map<String, String> parameters) throws IOException {
        String sparql = QueryParameters.bind(query.query(), parameters).serialize();

        HttpResponse<String> answer = http.query(sparql, "Accept", "text/csv");

        String csv = answer.body().replace("\r\n", "\n");
        Path expected = folder.resolve(query.name() + ".csv");
        assertThat(answer.statusCode()).as(csv).isEqualTo(200);
        if (System.getProperty("regenerate") != null) {
            Files.writeString(expected, csv);
        }
        assertThat(csv).isEqualTo(Files.readString(expected));
    }
}
