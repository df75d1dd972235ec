package dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Attribution;
import dateline.model.TimeExpression;
import dateline.text.AnnotatedText;
import dateline.text.Sentences;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UtteranceTimesTest {
    private static final String SAID =
            """
            On     _     IN  2 case
            Friday _     NNP 4 obl:tmod
            she    _     PRP 4 nsubj
            said   say   VBD 0 root
            he     _     PRP 6 nsubj
            left   leave VBD 4 ccomp
            Monday _     NNP 6 obl:tmod
            """;

    @Test
    void a_day_that_hangs_on_the_cue_is_when_it_was_said() {
        assertThat(said(SAID, "she", "said", "he left Monday", "Friday", "2016-09-30"))
                .contains(LocalDate.of(2016, 9, 30));
    }

    @Test
    void a_day_inside_the_content_is_not() {
        assertThat(said(SAID, "she", "said", "he left Monday", "Monday", "2016-09-26"))
                .isEmpty();
    }

    @Test
    void a_day_of_the_verb_that_a_cue_is_joined_to_holds_for_both() {
        assertThat(said(
                        """
                                He     _    PRP 2 nsubj
                                met    meet VBD 0 root
                                them   _    PRP 2 obj
                                Friday _    NNP 2 obl:tmod
                                and    _    CC  6 cc
                                said   say  VBD 2 conj
                                so     _    RB  6 advmod
                                """,
                        "He",
                        "said",
                        "so",
                        "Friday",
                        "2016-09-30"))
                .contains(LocalDate.of(2016, 9, 30));
    }

    @Test
    void a_day_of_another_clause_tells_nothing() {
        assertThat(said(
                        """
                                Voters _    NNS 6 nsubj
                                who    _    WP  3 nsubj
                                came   come VBD 1 acl:relcl
                                Friday _    NNP 3 obl:tmod
                                later  _    RB  6 advmod
                                said   say  VBD 0 root
                                so     _    RB  6 advmod
                                """,
                        "Voters",
                        "said",
                        "so",
                        "Friday",
                        "2016-09-30"))
                .isEmpty();
    }

    @Test
    void a_time_is_as_exact_as_the_text_gives_it() {
        assertThat(value("2016-09")).contains(YearMonth.of(2016, 9));
        assertThat(value("2016-09-30T15:00")).contains(LocalDateTime.of(2016, 9, 30, 15, 0));
        assertThat(value("2016-09-30TEV")).contains(LocalDate.of(2016, 9, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016", "P3D", "PRESENT_REF", "2016-W39", "2016-13-45"})
    void what_is_no_month_or_day_of_the_calendar_is_no_time_of_saying(String timex) {
        assertThat(value(timex)).isEmpty();
    }

    private static Optional<Temporal> value(String timex) {
        AnnotatedText text = Sentences.parse("now _ RB 0 root");
        return UtteranceTimes.value(new TimeExpression(Sentences.find(text, "now"), TimeExpression.Type.DATE, timex));
    }

    private static Optional<Temporal> said(
            String conll, String source, String cue, String content, String when, String timex) {
        AnnotatedText text = Sentences.parse(conll);
        Attribution words = Said.attribution(text, source, cue, content);
        TimeExpression time = new TimeExpression(Sentences.find(text, when), TimeExpression.Type.DATE, timex);
        return CueClause.of(text, words).flatMap(new UtteranceTimes(List.of(words), List.of(time))::of);
    }
}
