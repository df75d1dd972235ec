package dateline.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader does with the pages, in a real browser. Pictures of what it saw are left in {@code target/pages}. */
class BrowserIT {
    private static final Path PICTURES = Path.of("target/pages");
    private static final double PATIENCE_MILLIS = 30_000;
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static ExampleServer server;
    private static Playwright playwright;
    private static Browser browser;

    private final List<String> elsewhere = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void start() {
        Optional<Path> chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(chromium.isPresent(), "skipped: no Chromium in /usr/bin, so no browser has looked at the pages");
        server = ExampleServer.reading("data/articles/2015-11-22-obama-isis.txt");
        server.add("dateline/example.trig");
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium.get()).setArgs(FLAGS));
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
            server.close();
        }
    }

    @BeforeEach
    void openStartPage() {
        page = browser.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onResponse(response -> {
            if (!response.url().startsWith(server.address())) {
                elsewhere.add(response.url());
            }
        });
        page.navigate(server.address());
    }

    @AfterEach
    void closePage() {
        page.close();
    }

    @Test
    void from_the_start_page_a_query_opens_in_the_editor_and_runs() {
        picture("start");

        page.locator("li", new Page.LocatorOptions().setHasText("What did Dmitry Medvedev say"))
                .getByText("SPARQL")
                .click();
        assertThat(page.locator(".yasqe .CodeMirror"))
                .containsText("dl:speaker", new ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
        page.locator(".yasqe_queryButton").click();

        assertThat(page.locator(".yasr"))
                .containsText(
                        "it is now clear we can only fight this threat",
                        new ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
        picture("editor");
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void a_question_leads_to_an_answer_and_on_to_the_words_in_the_article() {
        page.getByText("Which words stand in quotation marks").click();
        picture("query");
        page.locator("tr", new Page.LocatorOptions().setHasText("Nobody leaves the table."))
                .getByText("statement")
                .click();
        picture("statement");
        page.getByText("Nobody leaves the table.", new Page.GetByTextOptions().setExact(true))
                .click();

        assertThat(page.locator(".text :target")).isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
        assertThat(page.locator(".text :target")).hasText("Nobody leaves the table.");
        picture("article");
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void from_a_person_a_reader_comes_to_what_they_said() {
        page.navigate(server.address() + "person/ana-petrova~petrova-txt-14484436");
        picture("person");
        page.getByText("that Norway will send food to Zubrowka").click();

        assertThat(page.locator("h1")).containsText("that Norway will send food");
    }

    @ParameterizedTest
    @CsvSource({"ui/#/, datasets", "ui/#/dataset/news/query, editor-alone"})
    void the_ui_offers_nothing_that_writes(String path, String name) {
        page.navigate(server.address() + path);
        assertThat(page.getByText("info", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        picture(name);

        for (String writing : List.of("add data", "edit", "manage")) {
            assertThat(page.getByText(writing, new Page.GetByTextOptions().setExact(true)))
                    .isHidden();
        }
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }
}
