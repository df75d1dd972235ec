package dateline.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTest {
    @Test
    void each_line_is_a_paragraph() {
        assertThat(prose("Mayor resigns\nThe mayor of Springfield resigned on Monday.\n\nNo reason was given.\n"))
                .containsExactly(
                        "Mayor resigns", "The mayor of Springfield resigned on Monday.", "No reason was given.");
    }

    @Test
    void hard_wrapped_lines_are_one_paragraph() {
        assertThat(
                        prose(
                                "The mayor of Springfield resigned\non Monday after a vote in the\ncouncil.\n\nNo reason was\ngiven."))
                .containsExactly(
                        "The mayor of Springfield resigned\non Monday after a vote in the\ncouncil.",
                        "No reason was\ngiven.");
    }

    @Test
    void the_second_copy_of_a_caption_is_boilerplate_with_its_credit() {
        SourceText text = new SourceText("The mayor speaks in town.\nThe mayor speaks in town.Credit: Reuters\n");

        assertThat(prose(text.toString())).containsExactly("The mayor speaks in town.");
        assertThat(boilerplate(text.toString())).containsExactly("The mayor speaks in town.Credit: Reuters");
    }

    @Test
    void a_credit_ends_a_caption() {
        String text = "A grab shows the bridge after the flood, May 5, 2015.Credit: Reuters";

        assertThat(prose(text)).containsExactly("A grab shows the bridge after the flood, May 5, 2015.");
        assertThat(boilerplate(text)).containsExactly("Credit: Reuters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share on Facebook",
                "Print thisPrint this",
                "Send in e-mailSend in e-mail",
                "ADVERTISEMENT",
                "Read more",
                "Photo: Jane Roe/Agency",
                "(Photo by Jane Roe)"
            })
    void page_furniture_is_boilerplate(String line) {
        assertThat(prose(line)).isEmpty();
        assertThat(boilerplate(line)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The senator said: \"Read more.\"",
                "Police seek public's help",
                "2016",
                "She gave credit: it was deserved, and everybody in the room agreed that it had been. And more."
            })
    void prose_stays(String line) {
        assertThat(prose(line)).containsExactly(line);
    }

    private static List<String> prose(String text) {
        SourceText source = new SourceText(text);
        return Paragraphs.of(source).prose().stream().map(source::at).toList();
    }

    private static List<String> boilerplate(String text) {
        SourceText source = new SourceText(text);
        return Paragraphs.of(source).boilerplate().stream().map(source::at).toList();
    }
}
