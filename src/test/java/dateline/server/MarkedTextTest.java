package dateline.server;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.server.EntityPage.MentionRow;
import dateline.server.TextPiece.Mark;
import dateline.server.TextPiece.Words;
import dateline.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    @Test
    void a_mention_is_marked_where_it_stands() {
        assertThat(marked("Ana said so.", new Span(0, 3), new Span(4, 8))).isEqualTo("[Ana] [said] so.");
    }

    @Test
    void a_mention_inside_another_is_marked_inside_it() {
        assertThat(marked("that Ana left Norway", new Span(14, 20), new Span(0, 20), new Span(5, 8)))
                .isEqualTo("[that [Ana] left [Norway]]");
    }

    @Test
    void of_two_mentions_that_cross_the_second_is_cut() {
        assertThat(marked("one two three", new Span(0, 7), new Span(4, 13))).isEqualTo("[one [two]] three");
    }

    @Test
    void offsets_count_code_points() {
        assertThat(marked("😀 Zoë left", new Span(2, 5))).isEqualTo("😀 [Zoë] left");
    }

    @Test
    void a_mention_beyond_the_text_is_left_out() {
        assertThat(marked("short", new Span(2, 9), new Span(7, 9))).isEqualTo("sh[ort]");
    }

    private static String marked(String text, Span... mentions) {
        List<MentionRow> rows = Arrays.stream(mentions)
                .map(span -> new MentionRow("", span, "", Optional.empty()))
                .toList();
        return shown(MarkedText.of(text, rows));
    }

    private static String shown(List<TextPiece> pieces) {
        return pieces.stream()
                .map(piece -> switch (piece) {
                    case Words words -> words.words();
                    case Mark mark -> "[" + shown(mark.inside()) + "]";
                })
                .collect(joining());
    }
}
