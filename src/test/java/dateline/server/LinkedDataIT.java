package dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.convert.BaseIri;
import java.io.StringReader;
import java.net.http.HttpResponse;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each thing at its own IRI. The example's base is another than the test server's address, as behind a proxy. */
class LinkedDataIT {
    private static final String ID = "petrova-txt-14484436";
    private static final String BASE = BaseIri.DEFAULT;
    private static final String EVIL = BASE + "person/evil";

    @AutoClose
    private static final ExampleServer SERVER = ExampleServer.with("dateline/example.trig");

    private final Http http = SERVER.http();

    @BeforeAll
    static void addToTheExample() {
        Txn.executeWrite(SERVER.store().dataset(), LinkedDataIT::addOddities);
    }

    /** A name that is a script, links that are none, and something that very many speak of. */
    private static void addOddities() {
        add("<https://schema.org/name>", "'<script>alert(1)</script>'");
        add("<http://www.w3.org/2002/07/owl#sameAs>", "<javascript:alert(2)>");
        add("<https://w3id.org/dateline/ontology#odd\"onclick=x>", "'\"><img src=x onerror=alert(3)>'");
        for (int i = 0; i < 30; i++) {
            SERVER.store()
                    .dataset()
                    .add(SSE.parseQuad(
                            "(<x:g> <%sstatement/many/%d> <https://w3id.org/dateline/ontology#about> <%splace/crowded>)"
                                    .formatted(BASE, i, BASE)));
        }
    }

    private static void add(String predicate, String object) {
        SERVER.store()
                .dataset()
                .add(SSE.parseQuad("(<x:g> <%s> %s %s)".formatted(EVIL, predicate.replace("\"", "%22"), object)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/turtle                                        | 200 | text/turtle",
                "application/ld+json                                | 200 | application/ld+json",
                "application/n-triples                              | 200 | application/n-triples",
                "text/html                                          | 200 | text/html",
                "*/*                                                | 200 | text/turtle",
                "text/*                                             | 200 | text/turtle",
                "application/ld+json;q=0.5, text/html;q=0.9         | 200 | text/html",
                "text/html,application/xhtml+xml,*/*;q=0.8          | 200 | text/html",
                "image/png                                          | 406 | text/plain"
            })
    void a_document_comes_in_the_form_that_is_asked_for(String accept, int status, String contentType) {
        HttpResponse<String> answer = http.get("/place/norway", "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(contentType);
    }

    @ParameterizedTest
    @CsvSource({"ttl,text/turtle", "jsonld,application/ld+json", "nt,application/n-triples", "html,text/html"})
    void a_form_can_be_named_in_a_link(String format, String contentType) {
        HttpResponse<String> answer = http.get("/place/norway?format=" + format, "Accept", "text/html");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(contentType);
        assertThat(answer.headers().firstValue("Vary")).hasValue("Accept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/article/" + ID,
                "/graph/article/" + ID,
                "/person/ana-petrova~" + ID,
                "/organization/arctic-council",
                "/place/norway",
                "/topic/kyoto-protocol",
                "/agent/" + ID + "/74",
                "/membership/" + ID + "/30",
                "/statement/" + ID + "/115",
                "/event/" + ID + "/98",
                "/role/chair",
                "/activity/0.1.0",
                "/ontology",
                "/ontology/",
                "/void",
                "/.well-known/void"
            })
    void every_kind_of_thing_has_a_document_and_a_page(String path) {
        assertThat(parsed(http.get(path, "Accept", "text/turtle"), Lang.TURTLE).isEmpty())
                .isFalse();
        assertThat(parsed(http.get(path, "Accept", "application/ld+json"), Lang.JSONLD)
                        .isEmpty())
                .isFalse();
        assertThat(http.get(path, "Accept", "text/html").statusCode()).isIn(200, 303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "text/html"})
    void of_the_unknown_nothing_is_known(String accept) {
        HttpResponse<String> answer = http.get("/person/nobody", "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains(BASE + "person/nobody");
    }

    @Test
    void a_description_has_links_in_both_directions() {
        Graph norway = parsed(http.get("/place/norway"), Lang.TURTLE);
        assertHolds(norway, "(<%splace/norway> <https://schema.org/name> 'Norway')");
        assertHolds(norway, "(<%sevent/" + ID + "/132> <https://w3id.org/dateline/ontology#agent> <%1$splace/norway>)");
    }

    @Test
    void an_articles_document_describes_its_fragments() {
        Graph article = parsed(http.get("/article/" + ID), Lang.TURTLE);
        assertHolds(
                article,
                "(<%sarticle/" + ID + "#char=182,185> "
                        + "<http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#anchorOf> 'she')");
    }

    @Test
    void an_articles_page_has_a_place_for_each_fragment() {
        assertThat(http.get("/article/" + ID, "Accept", "text/html").body()).contains("id=\"char=182,185\"");
    }

    @Test
    void an_articles_page_marks_its_mentions_in_the_text() {
        assertThat(http.get("/article/" + ID, "Accept", "text/html").body())
                .contains("😀,</a>” <a id=\"char=182,185\" href=\"/person/ana-petrova~" + ID
                        + "\" title=\"Ana Petrova\">she</a> <span id=\"char=186,190\">said</span>. “<");
    }

    @Test
    void a_page_names_the_articles_that_tell_of_a_thing() {
        assertThat(http.get("/place/norway", "Accept", "text/html").body())
                .contains("told in", "href=\"/article/" + ID + "\"");
    }

    @Test
    void links_lead_to_this_server_whatever_the_base() {
        String page =
                http.get("/statement/" + ID + "/115", "Accept", "text/html").body();
        assertThat(page).contains("href=\"/place/norway\"").doesNotContain("href=\"" + BASE);
    }

    @Test
    void a_name_that_is_a_script_does_not_run() {
        String page = http.get("/person/evil", "Accept", "text/html").body();
        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script", "<img", "href=\"javascript:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%3Cscript%3Ealert(1)%3C/script%3E",
                "/query/%3Cscript%3E",
                "/query/said-by?name=%22%3E%3Cscript%3E",
                "/query/said-by?%3Cscript%3E=Ana"
            })
    void what_is_asked_for_is_not_repeated_as_markup(String path) {
        HttpResponse<String> answer = http.get(path, "Accept", "text/html");
        assertThat(answer.body()).doesNotContain("<script");
    }

    @Test
    void a_page_shows_some_of_very_many_links_and_where_the_others_are() {
        String page = http.get("/place/crowded", "Accept", "text/html").body();
        String all = http.get(
                        "/place/crowded?all=https%3A%2F%2Fw3id.org%2Fdateline%2Fontology%23about",
                        "Accept", "text/html")
                .body();
        assertThat(page).contains("10 more").doesNotContain("statement/many/29\"");
        assertThat(all).doesNotContain("more</a>").contains("statement/many/29\"");
    }

    @Test
    void a_graphs_page_is_that_of_its_article() {
        HttpResponse<String> answer = http.get("/graph/article/" + ID, "Accept", "text/html");
        assertThat(answer.headers().firstValue("Location")).hasValue("/article/" + ID);
    }

    @Test
    void the_ontology_is_served_with_its_terms() {
        assertThat(http.get("/ontology", "Accept", "text/html").body()).contains("id=\"Statement\"", "dl:speaker");
    }

    @Test
    void a_class_stands_below_the_class_above_it() {
        assertThat(http.get("/ontology", "Accept", "text/html").body())
                .containsSubsequence("id=\"Event\"", "id=\"Agree\"", "id=\"AgreeToMeet\"", "id=\"Aid\"");
    }

    @Test
    void a_program_finds_out_where_to_ask_and_where_to_fetch_everything() {
        Graph found = parsed(http.get("/.well-known/void", "Accept", "text/turtle"), Lang.TURTLE);
        assertHolds(found, "(<%svoid#news> <http://rdfs.org/ns/void#sparqlEndpoint> <%1$snews/sparql>)");
        assertHolds(found, "(<%svoid#news> <http://rdfs.org/ns/void#uriSpace> '%1$s')");
        assertHolds(found, "(<%svoid#news> <http://rdfs.org/ns/void#dataDump> <%1$snews/get>)");
        assertThat(http.get("/news/get", "Accept", "application/n-quads").body())
                .contains("<" + BASE + "graph/article/" + ID + "> .");
    }

    private static Graph parsed(HttpResponse<String> answer, Lang lang) {
        assertThat(answer.statusCode()).isEqualTo(200);
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create().source(new StringReader(answer.body())).lang(lang).parse(graph);
        return graph;
    }

    private static void assertHolds(Graph graph, String triple) {
        assertThat(graph.contains(SSE.parseTriple(triple.formatted(BASE))))
                .as(triple)
                .isTrue();
    }
}
