package dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.vocab.DL;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;

/** What saved queries that look at the newest articles pick, by the one that lists a hundred of them. */
class NewestArticlesTest {
    private static final LocalDate NEWEST = LocalDate.of(2020, 3, 1);

    private final DatasetGraph dataset = DatasetGraphFactory.create();

    @Test
    void the_newest_are_picked_in_whatever_order_they_were_loaded() {
        IntStream.range(0, 90).forEach(this::addTwoOfOneDay);
        IntStream.range(0, 3).forEach(number -> add("undated/" + number));
        assertThat(listed())
                .hasSize(100)
                .startsWith(article(0, 0), article(0, 1))
                .endsWith(article(49, 0), article(49, 1));
    }

    @Test
    void each_of_few_is_picked_once_and_the_undated_come_last() {
        add("undated");
        addTwoOfOneDay(5);
        addTwoOfOneDay(0);
        assertThat(listed())
                .containsExactly(article(0, 0), article(0, 1), article(5, 0), article(5, 1), "http://x/undated");
    }

    @Test
    void each_query_looks_at_as_many_days_as_articles() {
        Pattern limit = Pattern.compile("LIMIT (\\d+)");
        assertThat(SavedQueries.load().all())
                .filteredOn(query -> query.sparql().contains("# the newest days"))
                .hasSizeGreaterThan(20)
                .allSatisfy(query -> assertThat(
                                limit.matcher(query.sparql()).results().map(MatchResult::group))
                        .hasSizeGreaterThanOrEqualTo(3)
                        .containsOnly(query.sparql().replaceAll("(?s).*?(LIMIT \\d+).*", "$1")));
    }

    private void addTwoOfOneDay(int daysAgo) {
        for (int number = 0; number < 2; number++) {
            String name = daysAgo + "/" + number;
            add(name);
            Node day = NodeFactory.createLiteralDT(NEWEST.minusDays(daysAgo).toString(), XSDDatatype.XSDdate);
            dataset.add(graph(name), NodeFactory.createURI("http://x/" + name), SchemaDO.datePublished.asNode(), day);
        }
    }

    private void add(String name) {
        dataset.add(graph(name), NodeFactory.createURI("http://x/" + name), RDF.type.asNode(), DL.Article.asNode());
    }

    private static Node graph(String name) {
        return NodeFactory.createURI("http://x/graph/" + name);
    }

    private static String article(int daysAgo, int number) {
        return "http://x/" + daysAgo + "/" + number;
    }

    private List<String> listed() {
        SavedQuery articles = SavedQueries.load().find("articles").orElseThrow();
        try (QueryExec execution =
                QueryExec.dataset(dataset).query(articles.query()).build()) {
            return execution.select().stream()
                    .flatMap(row -> Stream.ofNullable(row.get("article")))
                    .map(Node::getURI)
                    .toList();
        }
    }
}
