package dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.Test;

class QueryParametersTest {
    private static final Query BY_NAME =
            QueryFactory.create("SELECT ?name ?kind { VALUES ?name { 'Ana' } VALUES ?kind { <x:a> <x:b> } }");

    @Test
    void a_values_block_with_one_variable_and_one_value_is_a_parameter() {
        assertThat(QueryParameters.of(BY_NAME))
                .containsExactly(Map.entry("name", NodeFactory.createLiteralString("Ana")));
    }

    @Test
    void a_given_value_takes_the_place_of_the_default() {
        assertThat(names(QueryParameters.bind(BY_NAME, Map.of("name", "Zoë")))).containsOnly("\"Zoë\"");
    }

    @Test
    void without_values_the_query_stays_as_it_is() {
        assertThat(QueryParameters.bind(BY_NAME, Map.of())).isEqualTo(BY_NAME);
    }

    @Test
    void a_value_that_looks_like_sparql_stays_a_value() {
        String value = "Ana' } ?s ?p ?o . VALUES ?x { 'y \" \\ \n";
        Query bound = QueryParameters.bind(BY_NAME, Map.of("name", value));
        Query written = QueryFactory.create(bound.serialize());
        assertThat(QueryParameters.of(written).get("name")).isEqualTo(NodeFactory.createLiteralString(value));
    }

    @Test
    void a_number_stays_a_number() {
        Query query = QueryFactory.create("SELECT ?n { VALUES ?n { 5 } }");
        assertThat(QueryParameters.of(QueryParameters.bind(query, Map.of("n", "7"))))
                .containsExactly(Map.entry("n", NodeFactory.createLiteralDT("7", XSDDatatype.XSDinteger)));
    }

    @Test
    void a_parameter_may_stand_in_a_sub_query() {
        Query query = QueryFactory.create("SELECT ?n { { SELECT ?n { VALUES ?n { 5 } } LIMIT 1 } }");
        assertThat(names(QueryParameters.bind(query, Map.of("n", "7")))).containsExactly("\"7\"^^xsd:integer");
    }

    @Test
    void a_parameter_that_the_query_lacks_is_refused_by_name() {
        assertThatThrownBy(() -> QueryParameters.bind(BY_NAME, Map.of("nmae", "Ana")))
                .hasMessage("no parameter \"nmae\"; the query has name");
    }

    @Test
    void what_is_no_iri_does_not_become_one() {
        Query query = QueryFactory.create("SELECT ?x { VALUES ?x { <http://example.org/> } }");
        assertThatThrownBy(() -> QueryParameters.bind(query, Map.of("x", "<a> } {")))
                .hasMessage("parameter \"x\": \"<a> } {\" is not an IRI");
    }

    private static List<String> names(Query query) {
        RowSet rows =
                QueryExec.dataset(DatasetGraphFactory.empty()).query(query).select();
        return rows.stream()
                .map(row -> row.get(rows.getResultVars().getFirst()).toString())
                .toList();
    }
}
