package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SourceTextTest {
    private static final String TEXT = "Zoë 😀 said: 🇺🇳 meets";

    @Test
    void an_emoji_is_one_code_point_and_an_accent_is_one() {
        SourceText text = new SourceText(TEXT);

        assertThat(text.at(new Span(0, 3))).isEqualTo("Zoë");
        assertThat(text.at(new Span(4, 5))).isEqualTo("😀");
        assertThat(text.at(new Span(6, 10))).isEqualTo("said");
    }

    @Test
    void utf16_offsets_become_code_point_offsets() {
        SourceText text = new SourceText(TEXT);

        int said = TEXT.indexOf("said");

        assertThat(text.spanOfChars(said, said + 4)).isEqualTo(new Span(6, 10));
    }

    @Property
    void every_code_point_offset_comes_back_from_utf16(@ForAll("texts") String any) {
        SourceText text = new SourceText(any);

        for (int offset = 0; offset <= text.length(); offset++) {
            assertThat(text.codePointOffset(text.charOffset(offset))).isEqualTo(offset);
        }
    }

    @Property
    void the_whole_text_stands_under_the_whole_span(@ForAll("texts") String any) {
        SourceText text = new SourceText(any);

        assertThat(text.at(new Span(0, text.length()))).isEqualTo(any);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "é", "e\u0301", "😀", "漢", "\n").list().map(parts -> String.join("", parts));
    }
}
