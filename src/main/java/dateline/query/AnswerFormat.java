package dateline.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.resultset.ResultsWriter;

/**
 * How an answer is written: as a table for people, as CSV or JSON (SPARQL 1.1 results) for programs. What a query
 * constructs or describes is a graph, and comes as Turtle or JSON-LD.
 */
public enum AnswerFormat {
    TABLE(null, Lang.TURTLE),
    CSV(ResultSetLang.RS_CSV, Lang.TURTLE),
    JSON(ResultSetLang.RS_JSON, Lang.JSONLD);

    private final Lang solutions;
    private final Lang graph;

    AnswerFormat(Lang solutions, Lang graph) {
        this.solutions = solutions;
        this.graph = graph;
    }

    /** Runs a query and writes what it answers, in UTF-8. */
    public void write(QueryExec execution, OutputStream out) {
        Query query = execution.getQuery();
        if (query.isSelectType()) {
            writeSolutions(execution, out);
        } else if (query.isAskType()) {
            writeTruth(execution.ask(), out);
        } else {
            RDFDataMgr.write(out, query.isConstructType() ? execution.construct() : execution.describe(), graph);
        }
    }

    private void writeSolutions(QueryExec execution, OutputStream out) {
        if (this == TABLE) {
            print(TextTable.of(execution.select(), execution.getQuery().getPrefixMapping()), out);
        } else {
            ResultsWriter.create().lang(solutions).write(out, execution.select());
        }
    }

    private void writeTruth(boolean answer, OutputStream out) {
        if (this == TABLE) {
            print(answer ? "yes\n" : "no\n", out);
        } else {
            ResultsWriter.create().lang(solutions).build().write(out, answer);
        }
    }

    private static void print(String text, OutputStream out) {
        PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
        stream.print(text);
        stream.flush();
    }
}
