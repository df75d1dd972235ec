package dateline.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Span;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextBlockTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minister Threatens to Resign Over Budget",
                "MINISTER THREATENS TO RESIGN",
                "Nurses Strike . Hospitals Close .",
                "Minister Resigns after Talks with Rebels",
            })
    void a_headline_has_capitals_throughout(String words) {
        assertThat(block(words).isHeadline()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Petrova",
                "Minister Ana Petrova resigned from the Council of the North Harbor Party",
                "Nurses Strike . The hospitals closed on Monday .",
                "Fuel tax to rise in May",
            })
    void running_text_has_not(String words) {
        assertThat(block(words).isHeadline()).isFalse();
    }

    private static TextBlock block(String words) {
        return new TextBlock(
                new Span(0, words.length()),
                List.of(Stream.of(words.split(" ")).map(TextBlockTest::label).toList()));
    }

    private static CoreLabel label(String word) {
        CoreLabel label = new CoreLabel();
        label.setWord(word);
        return label;
    }
}
