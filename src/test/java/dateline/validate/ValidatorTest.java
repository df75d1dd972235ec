package dateline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.convert.GraphAssert;
import dateline.vocab.Prefixes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ValidatorTest {
    private static final Validator VALIDATOR = Validator.ofOntology();

    @Test
    void a_graph_as_the_contract_wants_it_conforms() {
        assertThat(VALIDATOR.validate(example())).hasToString("conforms");
    }

    @Test
    void an_empty_graph_conforms() {
        assertThat(VALIDATOR.validate(GraphFactory.createDefaultGraph()).conforms())
                .isTrue();
    }

    /** Each line of the file breaks one promise by an update, and names the message that must come. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/dateline/violations.csv", delimiter = '|', numLinesToSkip = 1)
    void each_broken_promise_is_caught(String message, String update) {
        Graph graph = example();

        UpdateAction.parseExecute(prologue() + update, graph);

        assertThat(VALIDATOR.validate(graph).violations())
                .extracting(Violation::message)
                .contains(message);
    }

    @Test
    void a_report_shows_the_fault_itself() {
        DatasetGraph dataset = RDFDataMgr.loadDatasetGraph("dateline/example.trig");
        UpdateAction.parseExecute(
                prologue()
                        + "DELETE { GRAPH ?g { ?r skos:prefLabel ?x } } WHERE { GRAPH ?g { ?r skos:prefLabel \"Chair\", ?x } }",
                dataset);

        assertThat(VALIDATOR.validate(dataset))
                .hasToString(
                        """
                        a role has a label
                          in graph: <http://localhost:3030/graph/article/petrova-txt-14484436>
                            <http://localhost:3030/role/chair> a org:Role .
                        """);
    }

    @Test
    void each_named_graph_is_held_against_the_shapes_by_itself() {
        DatasetGraph dataset = RDFDataMgr.loadDatasetGraph("dateline/example.trig");
        Graph other = GraphAssert.turtle("<person/x> a dl:Person, dl:Agent, schema:Person, foaf:Person .");
        dataset.addGraph(NodeFactory.createURI("http://localhost:3030/graph/article/other"), other);

        assertThat(VALIDATOR.validate(dataset).violations())
                .extracting(Violation::message)
                .containsExactly(
                        "who or what is described is mentioned in the same graph",
                        "who or what is named has a schema:name",
                        "who or what is named has an rdfs:label, the same");
    }

    private static String prologue() {
        StringBuilder prologue = new StringBuilder("BASE <http://localhost:3030/>\n");
        Prefixes.ALL.forEach((prefix, iri) -> prologue.append("PREFIX %s: <%s>%n".formatted(prefix, iri)));
        return prologue.toString();
    }

    private static Graph example() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.loadDatasetGraph("dateline/example.trig").getUnionGraph().stream()
                .forEach(graph::add);
        return graph;
    }
}
