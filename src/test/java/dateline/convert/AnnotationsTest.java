package dateline.convert;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Readings;
import dateline.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotationsTest {
    private final List<Annotation> annotations = Annotations.of(Readings.petrova());

    @Test
    void each_stretch_comes_once_and_in_the_order_of_the_text() {
        assertThat(annotations).extracting(Annotation::span).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void each_stretch_holds_the_words_under_it() {
        assertThat(at(Readings.span("😀")).isEmpty()).isTrue();
        assertThat(at(Readings.span("We will keep talking 😀,")))
                .extracting(Annotation::words)
                .containsExactly("We will keep talking 😀,");
    }

    @Test
    void a_trigger_a_cue_and_a_first_content_name_their_sentence_a_second_content_does_not() {
        Span sentence = Readings.span("“We will keep talking 😀,” she said.");

        assertThat(at(Readings.span("said")))
                .extracting(annotation -> annotation.sentence().orElseThrow())
                .containsExactly(sentence);
        assertThat(at(Readings.span("We will keep talking 😀,")))
                .extracting(annotation -> annotation.sentence().orElseThrow())
                .containsExactly(sentence);
        assertThat(at(Readings.span("Nobody leaves the table.")))
                .allMatch(annotation -> annotation.sentence().isEmpty());
        assertThat(at(Readings.span("attacked")))
                .noneMatch(annotation -> annotation.sentence().isEmpty());
    }

    private List<Annotation> at(Span span) {
        return annotations.stream()
                .filter(annotation -> annotation.span().equals(span))
                .toList();
    }
}
