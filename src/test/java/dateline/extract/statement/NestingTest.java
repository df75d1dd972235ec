package dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Attribution;
import dateline.model.QuotationType;
import dateline.text.Span;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NestingTest {
    private static final Attribution OUTER = attribution(new Span(0, 4), new Span(5, 60));
    private static final Attribution MIDDLE = attribution(new Span(8, 12), new Span(13, 60));
    private static final Attribution INNER = attribution(new Span(20, 25), new Span(26, 60));

    @Test
    void a_statement_stands_within_the_innermost_around_it() {
        Nesting given = new Nesting(List.of(OUTER, MIDDLE, INNER));

        assertThat(List.of(given.around(0), given.around(1), given.around(2))).containsExactly(-1, 0, 1);
    }

    @Test
    void a_content_may_go_on_a_little_behind_the_one_around_it() {
        Nesting given = new Nesting(List.of(OUTER, attribution(new Span(20, 25), new Span(26, 61))));

        assertThat(given.around(1)).isZero();
    }

    @Test
    void a_cue_outside_makes_a_neighbour() {
        Nesting given = new Nesting(List.of(OUTER, attribution(new Span(61, 65), new Span(30, 60))));

        assertThat(given.around(1)).isEqualTo(-1);
    }

    @Test
    void of_two_with_their_cues_in_each_others_contents_only_the_shorter_stands_within() {
        Attribution one = attribution(new Span(30, 34), new Span(0, 20), new Span(40, 60));
        Attribution other = attribution(new Span(10, 14), new Span(15, 39), new Span(41, 42));

        Nesting given = new Nesting(List.of(one, other));

        assertThat(given.around(0)).isEqualTo(-1);
    }

    private static Attribution attribution(Span cue, Span... contents) {
        return new Attribution(List.of(), List.of(cue), Arrays.asList(contents), QuotationType.INDIRECT, -1, 1);
    }
}
