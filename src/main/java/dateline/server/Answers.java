package dateline.server;

import dateline.server.QueryPage.Answer;
import dateline.server.QueryPage.Cell;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.Property;
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
        return to(query, Map.of());
    }

    /**
     * @param linked for columns of names, how whom these name hangs on the thing in the last column: their cells lead there
     * @throws org.apache.jena.query.QueryCancelledException it took longer than the time-out
     */
    Answer to(Query query, Map<String, List<Property>> linked) {
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec execution = QueryExec.dataset(dataset)
                    .query(query)
                    .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                    .build()) {
                return answer(execution.select(), linked);
            }
        });
    }

    private Answer answer(RowSet solutions, Map<String, List<Property>> linked) {
        Labels labels = new Labels(dataset.getUnionGraph());
        List<Var> columns = solutions.getResultVars();
        List<List<Cell>> rows = new ArrayList<>();
        while (solutions.hasNext() && rows.size() < MOST_ROWS) {
            Binding solution = solutions.next();
            Node thing = solution.get(columns.getLast());
            rows.add(columns.stream()
                    .map(column -> linked.containsKey(column.getVarName())
                            ? links(thing, linked.get(column.getVarName()), labels)
                            : new Cell(List.of(link(solution.get(column), labels))))
                    .toList());
        }
        return new Answer(columns.stream().map(Var::getVarName).toList(), rows, !solutions.hasNext());
    }

    private Cell links(Node thing, List<Property> properties, Labels labels) {
        return new Cell(properties.stream()
                .flatMap(property -> labels.graph().stream(thing, property.asNode(), Node.ANY))
                .map(Triple::getObject)
                .filter(Node::isURI)
                .distinct()
                .map(node -> new Hyperlink(labels.of(node), namespace.href(node.getURI())))
                .sorted(Comparator.comparing(Hyperlink::label))
                .toList());
    }

    /** A thing of ours is shown by its kind ("statement"): what it says or is called stands in the cells beside. */
    private Hyperlink link(Node node, Labels labels) {
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
