package dateline.cli;

import dateline.query.AnswerFormat;
import dateline.query.QueryParameters;
import dateline.query.SavedQueries;
import dateline.query.SavedQuery;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks a saved query, or one of the user's own. */
@Command(
        name = "query",
        description =
                "Asks a saved query or your own, of the store under --data or of a server, and prints the answer.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline query --list",
            "  dateline query said-by",
            "  dateline query said-by name=\"Ban Ki-moon\" --format csv",
            "  dateline query my-question.rq --from http://localhost:3030/news/sparql"
        })
final class QueryCommand implements Callable<Integer> {
    @ArgGroup(multiplicity = "1", exclusive = true)
    private Wanted wanted;

    @Mixin
    private StoreOptions store;

    @Option(names = "--from", paramLabel = "URL", description = "Ask this SPARQL endpoint instead of the store.")
    private Optional<String> endpoint;

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}; by default ${DEFAULT-VALUE}. What a query constructs or "
                    + "describes comes as Turtle, with json as JSON-LD.")
    private AnswerFormat format;

    @Spec
    private CommandSpec spec;

    private static final class Wanted {
        @Option(names = "--list", description = "List the saved queries, each with its question.")
        private boolean list;

        @ArgGroup(exclusive = false)
        private Question question;
    }

    private static final class Question {
        @Parameters(
                index = "0",
                paramLabel = "NAME|FILE.rq",
                description = "A saved query's name, or a file with a query of your own.")
        private String name;

        @Parameters(
                index = "1..*",
                paramLabel = "PARAMETER=VALUE",
                description = "Another value for a VALUES ?parameter { … } of the query.")
        private Map<String, String> values = Map.of();
    }

    @Override
    public Integer call() {
        if (wanted.list) {
            list(spec.commandLine().getOut());
            return ExitCode.ALL_WELL;
        }
        Query query = query(wanted.question);
        try (Answering answering = answering()) {
            answering.ask(query, execution -> format.write(execution, System.out));
        }
        return ExitCode.ALL_WELL;
    }

    private Answering answering() {
        return endpoint.<Answering>map(Answering.Endpoint::new).orElseGet(() -> Answering.in(store));
    }

    private Query query(Question question) {
        try {
            return QueryParameters.bind(QueryFile.query(question.name), question.values);
        } catch (IllegalArgumentException problem) {
            throw new ParameterException(spec.commandLine(), problem.getMessage());
        }
    }

    private static void list(PrintWriter out) {
        for (SavedQuery query : SavedQueries.load().all()) {
            out.printf("%-28s %s%n", query.name(), query.question());
        }
    }
}
