package dateline.server;

import dateline.query.QueryParameters;
import dateline.query.SavedQueries;
import dateline.query.SavedQuery;
import dateline.server.QueryPage.Answer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;

/** Runs a saved query at {@code /query/NAME?parameter=value} and shows its answer in place. */
final class QueryPages extends HttpServlet {
    static final String PATH = "/query";
    private static final int MOST_ROWS = 500;

    private final transient SavedQueries queries;
    private final transient DatasetGraph dataset;
    private final transient Namespace namespace;
    private final Duration timeout;

    QueryPages(SavedQueries queries, DatasetGraph dataset, Namespace namespace, Duration timeout) {
        this.queries = queries;
        this.dataset = dataset;
        this.namespace = namespace;
        this.timeout = timeout;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Optional<SavedQuery> query = queries.find(name);
        if (query.isEmpty()) {
            Pages.send(response, HttpServletResponse.SC_NOT_FOUND, "notFound", Map.of("iri", "a query " + name));
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
            return new QueryPage(saved, values, given.isEmpty(), sparql, Optional.of(answer(sparql)), Optional.empty());
        } catch (QueryCancelledException e) {
            String problem = "given up after " + timeout.toSeconds() + " seconds";
            return new QueryPage(saved, values, given.isEmpty(), sparql, Optional.empty(), Optional.of(problem));
        }
    }

    private static String label(Node standard) {
        return standard.isURI() ? standard.getURI() : standard.getLiteralLexicalForm();
    }

    private Answer answer(String sparql) {
        Query query = QueryFactory.create(sparql);
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec execution = QueryExec.dataset(dataset)
                    .query(query)
                    .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                    .build()) {
                return answer(execution.select());
            }
        });
    }

    private Answer answer(RowSet solutions) {
        Labels labels = new Labels(dataset.getUnionGraph());
        List<Var> columns = solutions.getResultVars();
        List<List<Link>> rows = new ArrayList<>();
        while (solutions.hasNext() && rows.size() < MOST_ROWS) {
            Binding solution = solutions.next();
            rows.add(columns.stream()
                    .map(column -> cell(solution.get(column), labels))
                    .toList());
        }
        return new Answer(columns.stream().map(Var::getVarName).toList(), rows, !solutions.hasNext());
    }

    /** A thing of ours is shown by its kind ("statement"): what it says or is called stands in the cells beside. */
    private Link cell(Node node, Labels labels) {
        if (node == null) {
            return new Link("", Optional.empty());
        }
        if (!node.isURI()) {
            return new Link(labels.of(node), Optional.empty());
        }
        Optional<String> href = namespace.href(node.getURI());
        return new Link(namespace.kind(node.getURI()).orElseGet(() -> labels.of(node)), href);
    }
}
