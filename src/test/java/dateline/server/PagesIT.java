package dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.query.SavedQueries;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

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
    void a_query_without_answers_says_so() {
        assertThat(http.get("/query/said-by?name=Nobody").body()).contains("No answers in this graph.");
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
