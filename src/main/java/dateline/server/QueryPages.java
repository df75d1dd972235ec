package dateline.server;

import dateline.query.QueryParameters;
import dateline.query.SavedQueries;
import dateline.query.SavedQuery;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;

/** Runs a saved query at {@code /query/NAME?parameter=value} and shows its answer in place. */
final class QueryPages extends HttpServlet {
    static final String PATH = "/query";

    private final transient SavedQueries queries;
    private final transient Answers answers;

    QueryPages(SavedQueries queries, Answers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Optional<SavedQuery> query = queries.find(name);
        if (query.isEmpty()) {
            Pages.send(response, HttpServletResponse.SC_NOT_FOUND, "notFound", Map.of("iri", "a query " + name));
            return;
        }
        if (Pages.refusesUnknown(QueryParameters.of(query.get().query()).keySet(), request, response)) {
            return;
        }
        QueryPage page = page(query.get(), request);
        int status = page.answer().isPresent() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        Pages.send(response, status, "query", Map.of("page", page));
    }

    private QueryPage page(SavedQuery saved, HttpServletRequest request) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, String> given = new LinkedHashMap<>();
        QueryParameters.of(saved.query()).forEach((name, standard) -> {
            String value = Optional.ofNullable(request.getParameter(name)).orElse(label(standard));
            values.put(name, value);
            if (!value.equals(label(standard))) {
                given.put(name, value);
            }
        });
        String sparql = given.isEmpty()
                ? saved.sparql()
                : QueryParameters.bind(saved.query(), given).serialize();
        try {
            return new QueryPage(
                    saved,
                    values,
                    given.isEmpty(),
                    sparql,
                    Optional.of(answers.to(QueryFactory.create(sparql))),
                    Optional.empty());
        } catch (QueryCancelledException e) {
            String problem = "given up after " + answers.timeout().toSeconds() + " seconds";
            return new QueryPage(saved, values, given.isEmpty(), sparql, Optional.empty(), Optional.of(problem));
        }
    }

    private static String label(Node standard) {
        return standard.isURI() ? standard.getURI() : standard.getLiteralLexicalForm();
    }
}
