package dateline.server;

import dateline.server.QueryPage.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;

/** What queries answer, as pages show it. */
record Answers(DatasetGraph dataset, Namespace namespace, Duration timeout) {
    private static final int MOST_ROWS = 500;

    /** @throws org.apache.jena.query.QueryCancelledException it took longer than the time-out */
    Answer to(Query query) {
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
        List<List<Hyperlink>> rows = new ArrayList<>();
        while (solutions.hasNext() && rows.size() < MOST_ROWS) {
            Binding solution = solutions.next();
            rows.add(columns.stream()
                    .map(column -> cell(solution.get(column), labels))
                    .toList());
        }
        return new Answer(columns.stream().map(Var::getVarName).toList(), rows, !solutions.hasNext());
    }

    /** A thing of ours is shown by its kind ("statement"): what it says or is called stands in the cells beside. */
    private Hyperlink cell(Node node, Labels labels) {
        if (node == null) {
            return new Hyperlink("", Optional.empty());
        }
        if (!node.isURI()) {
            return new Hyperlink(labels.of(node), Optional.empty());
        }
        Optional<String> href = namespace.href(node.getURI());
        return new Hyperlink(namespace.kind(node.getURI()).orElseGet(() -> labels.of(node)), href);
    }
}
