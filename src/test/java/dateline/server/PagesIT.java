package dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.query.SavedQueries;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The start page and the pages of the saved queries. */
class PagesIT {
    @AutoClose
    private static final ExampleServer SERVER = ExampleServer.with("dateline/example.trig");

    private final Http http = SERVER.http();

    @Test
    void the_start_page_lists_every_saved_query_and_some_articles() {
        String page = http.get("/").body();
        assertThat(SavedQueries.load().all())
                .allSatisfy(query -> assertThat(page).contains("href=\"/query/" + query.name() + "\""));
        assertThat(page).contains("/ui/#/dataset/news/query?query=", "Petrova Vows to Keep Talking");
    }

    @Test
    void a_query_page_shows_the_answer_in_place() {
        String page = http.get("/query/roles").body();
        assertThat(page).contains("Foreign Minister", "Arctic Council", "3 answers");
    }

    @Test
    void a_query_page_takes_another_value_for_a_parameter() {
        String page = http.get("/query/said-by?name=Ana%20Petrova").body();
        assertThat(page).contains("Nobody leaves the table.", "value=\"Ana Petrova\"", "3 answers");
    }

    @Test
    void an_articles_page_tells_who_says_what_and_what_happens() {
        String page =
                http.get("/article/petrova-txt-14484436", "Accept", "text/html").body();
        assertThat(page)
                .containsSubsequence(
                        "Who says what", "Ana Petrova", "reporters", "that Norway will send food to Zubrowka")
                .containsSubsequence("What happens", "lifting of sanctions", "possible")
                .contains("/query/said-in?article=wire%2Fpetrova.txt");
    }

    @Test
    void an_articles_page_leads_to_who_speaks_and_who_acts() {
        String page =
                http.get("/article/petrova-txt-14484436", "Accept", "text/html").body();
        assertThat(page)
                .containsSubsequence(
                        "Who says what",
                        "<a href=\"/person/ana-petrova~petrova-txt-14484436\">Ana Petrova</a>",
                        "<a href=\"/agent/petrova-txt-14484436/74\">reporters</a>")
                .containsSubsequence("What happens", "<a href=\"/place/bergen\">Bergen</a>");
    }

    @Test
    void what_a_person_said_comes_as_in_the_text() {
        assertThat(petrova()).containsSubsequence("that Norway will send", "We will keep talking", "that Zubrowka");
    }

    @Test
    void names_of_a_person_come_once_and_pronouns_are_counted() {
        assertThat(petrova())
                .contains("Petrova (2 times)</a>", ">Ana Petrova</a>", "1 pronoun")
                .doesNotContain(">label</a>");
    }

    private String petrova() {
        return http.get("/person/ana-petrova~petrova-txt-14484436", "Accept", "text/html")
                .body();
    }

    @ParameterizedTest
    @CsvSource({
        "/?query=roles, query, no parameter",
        "/query/said-by?nmae=Ana, nmae, It has: <code>name</code>",
        "/place/norway?al=x, al, It has: <code>format",
        "/ontology?from=ttl, from, It has: <code>format</code>"
    })
    void what_a_page_cannot_be_asked_is_not_passed_over(String path, String name, String told) {
        HttpResponse<String> answer = http.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<code>" + name + "</code>", told);
    }

    @Test
    void a_query_without_answers_says_so() {
        assertThat(http.get("/query/said-by?name=Nobody").body()).contains("No answers in what has been loaded.");
    }

    @Test
    void a_query_that_is_not_there_is_not_found() {
        assertThat(http.get("/query/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void pages_load_nothing_from_elsewhere_and_run_no_script_of_their_own() {
        HttpResponse<String> page = http.get("/");
        assertThat(page.body()).doesNotContain("<script", "src=\"http", "style=");
        assertThat(http.get("/static/dateline.css").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/css"));
    }
}
