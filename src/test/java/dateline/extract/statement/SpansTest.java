package dateline.extract.statement;

import static dateline.extract.statement.Role.CONTENT;
import static dateline.extract.statement.Role.CUE;
import static dateline.extract.statement.Role.NONE;
import static dateline.extract.statement.Role.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.QuotationType;
import dateline.text.AnnotatedText;
import dateline.text.Sentences;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpansTest {

    /** A flat tree will do: borders depend on words and marks alone. */
    private static AnnotatedText text(String words) {
        String[] tokens = words.split(" ");
        return Sentences.parse(IntStream.range(0, tokens.length)
                .mapToObj(at -> tokens[at] + " _ NN " + (at == 0 ? "0 root" : "1 dep"))
                .collect(Collectors.joining("\n")));
    }

    private static Parts parts(AnnotatedText text, Role... roles) {
        Passage passage = Passages.of(text).getFirst();
        int cue = Arrays.asList(roles).indexOf(CUE);
        return new Parts(passage, new Window(cue, 0, passage.size()), roles);
    }

    private static List<String> spans(String words, Role role, Role... roles) {
        AnnotatedText text = text(words);
        return Spans.of(parts(text, roles), role).stream()
                .map(text.source()::at)
                .toList();
    }

    private static QuotationType type(String words, Role... roles) {
        return Spans.type(parts(text(words), roles));
    }

    @Test
    void the_marks_around_a_quotation_do_not_belong_to_it_and_its_comma_does() {
        assertThat(spans(
                        "“ We agree , ” she said .",
                        CONTENT,
                        CONTENT,
                        CONTENT,
                        CONTENT,
                        CONTENT,
                        CONTENT,
                        SOURCE,
                        CUE,
                        NONE))
                .containsExactly("We agree,");
    }

    @Test
    void the_sentences_own_full_stop_does_not_belong_to_an_indirect_content() {
        assertThat(spans("She said they agree .", CONTENT, SOURCE, CUE, CONTENT, CONTENT, CONTENT))
                .containsExactly("they agree");
    }

    @Test
    void a_partial_quotation_keeps_its_marks() {
        assertThat(spans(
                        "She said it was “ absurd ” .",
                        CONTENT,
                        SOURCE,
                        CUE,
                        CONTENT,
                        CONTENT,
                        CONTENT,
                        CONTENT,
                        CONTENT,
                        CONTENT))
                .containsExactly("it was “absurd”");
    }

    @Test
    void a_cue_in_the_middle_parts_the_content() {
        assertThat(spans(
                        "Rome , she said , agrees .",
                        CONTENT,
                        CONTENT,
                        CONTENT,
                        SOURCE,
                        CUE,
                        CONTENT,
                        CONTENT,
                        CONTENT))
                .containsExactly("Rome", "agrees");
    }

    @Test
    void a_source_ends_with_the_second_comma_around_its_apposition() {
        assertThat(spans(
                        "Ana , its mayor , said so .",
                        SOURCE,
                        SOURCE,
                        SOURCE,
                        SOURCE,
                        SOURCE,
                        SOURCE,
                        CUE,
                        CONTENT,
                        NONE))
                .containsExactly("Ana, its mayor,");
    }

    @Test
    void a_source_without_apposition_ends_before_the_comma() {
        assertThat(spans("Yes , Ana , said .", SOURCE, CONTENT, NONE, SOURCE, SOURCE, CUE, NONE))
                .containsExactly("Ana");
    }

    @Test
    void all_quoted_is_direct_some_quoted_is_mixed_none_is_indirect() {
        assertThat(type("“ We agree ” she said", CONTENT, CONTENT, CONTENT, CONTENT, SOURCE, CUE))
                .isEqualTo(QuotationType.DIRECT);
        assertThat(type("She said it was “ absurd ”", SOURCE, CUE, CONTENT, CONTENT, CONTENT, CONTENT, CONTENT))
                .isEqualTo(QuotationType.MIXED);
        assertThat(type("She said so", SOURCE, CUE, CONTENT)).isEqualTo(QuotationType.INDIRECT);
    }
}
