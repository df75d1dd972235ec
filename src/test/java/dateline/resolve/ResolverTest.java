package dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.vocab.Prefixes;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class ResolverTest {
    private static final String BASE = "http://localhost:3030/";
    private static final String STRIKE = "Miners in Zenica left the shafts and marched with torches";
    private static final String FLOOD = "Rain flooded cellars in Porto while ferries stayed in harbour";
    private static final String FILLER = "Nothing else of note was heard on this quiet afternoon";

    private final StringBuilder trig = new StringBuilder();

    @Test
    void a_person_of_the_same_full_name_and_role_is_one_in_all_articles() {
        article("a", STRIKE, person("a") + role("a"));
        article("b", FLOOD, person("b") + role("b") + "<place/portugal> a dl:Place .");
        others();

        assertThat(same()).containsExactly("person/ana-petrova~a = person/ana-petrova~b");
    }

    @Test
    void namesakes_who_have_nothing_else_in_common_stay_apart() {
        article("a", STRIKE, person("a") + role("a"));
        article("b", FLOOD, person("b"));
        others();

        assertThat(same()).isEmpty();
    }

    @Test
    void two_articles_of_one_story_tell_the_same_event() {
        article("a", STRIKE, event("a", "marched"));
        article("b", STRIKE + " again", event("b", "march"));
        article("c", FLOOD, event("c", "marched"));
        others();

        assertThat(same()).containsExactly("event/a/1 = event/b/1");
    }

    @Test
    void other_participants_places_and_times_speak_against_the_same_event() {
        article("a", STRIKE, event("a", "marched") + actor("a", "bosnia", "2015-11-01"));
        article("b", STRIKE + " in Porto harbour", event("b", "marched") + actor("b", "chile", "2015-10-01"));
        others();

        assertThat(same()).isEmpty();
    }

    @Test
    void two_events_of_one_article_never_become_one() {
        article("a", STRIKE, event("a", "marched") + event("a", "marched").replace("event/a/1", "event/a/2"));
        article("b", STRIKE, event("b", "marched"));
        others();

        assertThat(same()).containsExactly("event/a/1 = event/b/1");
    }

    @Test
    void what_somebody_decided_by_hand_wins() {
        article("a", STRIKE, person("a") + role("a") + event("a", "marched"));
        article("b", FLOOD, person("b") + role("b") + event("b", "flooded"));
        others();

        assertThat(same("<person/ana-petrova~a> owl:differentFrom <person/ana-petrova~b> . "
                        + "<event/a/1> owl:sameAs <event/b/1> ."))
                .containsExactly("event/a/1 = event/b/1");
    }

    @Test
    void each_comparison_is_written_down_with_its_score_and_evidence() {
        article("a", STRIKE, person("a") + role("a"));
        article("b", FLOOD, person("b") + role("b"));
        others();

        Graph graph = GraphFactory.createDefaultGraph();
        resolution("").triples(BASE).forEach(graph::add);

        assertThat(graph.stream().map(triple -> triple.getPredicate().getLocalName() + " " + label(triple.getObject())))
                .contains("sameAs person/ana-petrova~a", "confidence 0.79", "evidence the same role");
    }

    @Test
    void graphs_that_are_no_articles_and_an_empty_store_are_no_trouble() {
        trig.append("<graph/ontology> { <x> a dl:Event } ");
        assertThat(same()).isEmpty();
    }

    private void article(String id, String text, String more) {
        trig.append(
                """
                <graph/article/%1$s> {
                    <article/%1$s> a dl:Article .
                    <article/%1$s#text> nif:isString "%2$s" .
                    %3$s
                }
                """
                        .formatted(id, text, more));
    }

    /** Without articles of other stories no word tells one from another. */
    private void others() {
        for (int number = 0; number < 8; number++) {
            article("other" + number, FILLER, "");
        }
    }

    private static String person(String id) {
        return "<person/ana-petrova~" + id + "> a dl:Person ; schema:name \"Ana Petrova\" . ";
    }

    private static String role(String id) {
        return "<membership/" + id + "/9> org:member <person/ana-petrova~" + id
                + "> ; org:role <role/mayor> ; org:organization <place/lisbon> . ";
    }

    private static String event(String id, String trigger) {
        return "<event/%1$s/1> a dl:Event ; gaf:denotedBy <article/%1$s#char=1,2> . ".formatted(id)
                + "<article/%s#char=1,2> nif:anchorOf \"%s\" . ".formatted(id, trigger);
    }

    private static String actor(String id, String state, String day) {
        return "<event/%1$s/1> sem:hasActor <place/%2$s> ; sem:hasPlace <place/%2$s> ; sem:hasTimeStamp \"%3$s\" . "
                .formatted(id, state, day);
    }

    private List<String> same(String... overrides) {
        return resolution(String.join("", overrides)).clusters().stream()
                .map(ResolverTest::label)
                .toList();
    }

    private Resolution resolution(String overrides) {
        DatasetGraph graphs = DatasetGraphFactory.create();
        parse(trig.toString(), graphs);
        DatasetGraph decisions = DatasetGraphFactory.create();
        parse(overrides, decisions);
        return Resolver.resolve(graphs, new Overrides(decisions.getDefaultGraph()));
    }

    private static void parse(String text, DatasetGraph into) {
        String prefixes = Prefixes.ALL.entrySet().stream()
                .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n")
                .collect(Collectors.joining());
        RDFParser.fromString(prefixes + text, Lang.TRIG).base(BASE).parse(into);
    }

    private static String label(SortedSet<Node> cluster) {
        return cluster.stream().map(ResolverTest::label).collect(Collectors.joining(" = "));
    }

    private static String label(Node node) {
        return node.isURI() ? node.getURI().replace(BASE, "") : node.getLiteralLexicalForm();
    }
}
