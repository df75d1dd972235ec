package dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Attribution;
import dateline.nlp.Annotator;
import dateline.text.AnnotatedText;
import dateline.text.SourceText;
import dateline.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionFinderIT {
    private final Annotator annotator = new Annotator();
    private final AttributionFinder finder = new AttributionFinder();

    private List<String> found(String paragraphs) {
        AnnotatedText text = annotator.annotate(new SourceText(paragraphs));
        return finder.find(text).stream().map(one -> words(text, one)).toList();
    }

    private static String words(AnnotatedText text, Attribution one) {
        return joined(text, one.source()) + " | " + joined(text, one.cue()) + " | " + joined(text, one.content());
    }

    private static String joined(AnnotatedText text, List<Span> spans) {
        return spans.stream().map(text.source()::at).collect(Collectors.joining(" … "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "The mayor said that the bridge would open in May. # The mayor | said | that the bridge would open in May",
                "\"The bridge is safe,\" said Mayor Ana Petrova. # Mayor Ana Petrova | said | The bridge is safe,",
                "The bridge, the mayor said, is safe. # the mayor | said | The bridge … is safe",
                "According to the police, nobody was hurt. # the police | According to | nobody was hurt",
                "Police believe the fire was set on purpose. # Police | believe | the fire was set on purpose",
                "\"We knew,\" she said. \"We did nothing.\" # she | said | We knew, … We did nothing.",
                "Critics say the law is unfair. # Critics | say | the law is unfair",
                "As the critic Lena Brandt put it, \"nobody wins.\" # the critic Lena Brandt | put it | nobody wins.",
                "Dave Prentis, its general secretary, said: \"They deserve better.\" # Dave Prentis, its general secretary, | said: | They deserve better.",
                "\"We will not stop,\" Ana Petrova tweeted on Friday. # Ana Petrova | tweeted | We will not stop,",
                "Petrova wrote on Twitter that she would resign. # Petrova | wrote on Twitter | that she would resign",
                "She called the plan \"absurd.\" # She | called | the plan \"absurd.\"",
                "The minister was told by her aides that the plan would fail. # her aides | was told | that the plan would fail",
                "In the words of one diplomat, \"nobody is in charge.\" # one diplomat | In the words of | nobody is in charge.",
                "The general was quoted as saying that the war was over. # The general | was quoted as saying | that the war was over",
                "The town, as Petrova put it, had run out of excuses. # Petrova | put it | The town … had run out of excuses",
                "Talks will resume on Thursday, the envoy Lena Brandt said on Tuesday after a meeting. # the envoy Lena Brandt | said | Talks will resume on Thursday",
                "Petrova declined to comment. # Petrova | declined | to comment",
            })
    void each_frame_gives_source_cue_and_content(String given, String expected) {
        assertThat(found(given)).containsExactly(expected);
    }

    @Test
    void one_word_quoted_inside_a_quotation_is_no_statement() {
        assertThat(found("\u201cBefore anybody says \u2018victory\u2019, let us count the votes,\u201d she said."))
                .containsExactly("she | said | Before anybody says \u2018victory\u2019, let us count the votes,");
    }

    @Test
    void what_is_said_inside_a_quotation_begins_at_its_cue() {
        assertThat(found("\"They stopped the bus and asked passengers to get out,\" said Ana Petrova."))
                .containsExactlyInAnyOrder(
                        "Ana Petrova | said | They stopped the bus and asked passengers to get out,",
                        "They | asked | passengers to get out,");
    }

    @Test
    void a_title_and_a_scare_quote_are_no_statements() {
        assertThat(found("The book \"The Long Road\" has sold a million copies, and its \"hero\" is a dog."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two aides spoke on condition of anonymity because the talks were private.",
                "Ruiz scored once and added a second before the break.",
                "The drought threatened to spread to the south.",
                "Nobody should expect a treaty."
            })
    void what_only_looks_like_a_statement_is_none(String given) {
        assertThat(found(given)).isEmpty();
    }

    @Test
    void a_quotation_opened_in_each_paragraph_goes_on() {
        assertThat(
                        found(
                                "“First we listened to them,” Ana Petrova said. “Then we talked.\n\n“We will not do it again.”"))
                .containsExactly(
                        "Ana Petrova | said | First we listened to them, … Then we talked",
                        " |  | We will not do it again.");
    }

    @Test
    void voices_in_a_row_are_signed() {
        assertThat(found("“It was a good year for us all.” ― Ana Petrova\n\n“We lost the farm.” ― Bo Lund."))
                .containsExactly("Ana Petrova | ― | It was a good year for us all.", "Bo Lund | ― | We lost the farm.");
    }

    @Test
    void the_turns_of_an_interview_are_said_by_those_who_take_them() {
        assertThat(found("ROSS: When did you start?\n\nLEE: I was nine. It was late.\n\nROSS: Thank you."))
                .containsExactly(
                        "ROSS | : | When did you start?",
                        "LEE | : | I was nine. It was late.",
                        "ROSS | : | Thank you.");
    }

    @Test
    void a_quoted_sentence_goes_on_with_the_words_before_it() {
        assertThat(
                        found(
                                "\"The port has changed,\" said the envoy Bo Marten. \"A wall between its two halves makes no sense anymore.\" He said the town was open to a compromise but would not pay."))
                .containsExactly(
                        "the envoy Bo Marten | said | The port has changed, … A wall between its two halves makes no sense anymore.",
                        "He | said | the town was open to a compromise but would not pay");
    }
}
