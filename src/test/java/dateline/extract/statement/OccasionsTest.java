package dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Occasion;
import dateline.text.AnnotatedText;
import dateline.text.Sentences;
import org.junit.jupiter.api.Test;

class OccasionsTest {
    private static final String RALLY =
            """
            At    _   IN  3 case
            a     _   DT  3 det
            rally _   NN  7 obl
            in    _   IN  5 case
            Oslo  _   NNP 3 nmod
            she   _   PRP 7 nsubj
            said  say VBD 0 root
            so    _   RB  7 advmod
            """;

    @Test
    void what_is_said_at_a_rally_has_the_rally_for_its_occasion() {
        assertThat(words(RALLY, "she", "said", "so")).isEqualTo("a rally");
    }

    @Test
    void a_gathering_may_be_spoken_to() {
        assertThat(words(
                        """
                                He   _    PRP 2 nsubj
                                told tell VBD 0 root
                                the  _    DT  4 det
                                summit _  NN  2 obj
                                so   _    RB  2 advmod
                                """,
                        "He",
                        "told",
                        "so"))
                .isEqualTo("the summit");
    }

    @Test
    void two_verbs_share_the_occasion_before_the_first() {
        assertThat(words(
                        """
                                In     _     IN   3 case
                                his    _     PRP$ 3 nmod:poss
                                speech _     NN   5 obl
                                he     _     PRP  5 nsubj
                                thanked thank VBD 0 root
                                them   _     PRP  5 obj
                                and    _     CC   8 cc
                                promised promise VBD 5 conj
                                peace  _     NN   8 obj
                                """,
                        "he",
                        "promised",
                        "peace"))
                .isEqualTo("his speech");
    }

    @Test
    void who_is_said_to_speak_at_a_meeting_says_it_there() {
        assertThat(words(
                        """
                                Speaking speak VBG 6 advcl
                                at       _     IN  4 case
                                a        _     DT  4 det
                                meeting  _     NN  1 obl
                                she      _     PRP 6 nsubj
                                said     say   VBD 0 root
                                so       _     RB  6 advmod
                                """,
                        "she",
                        "said",
                        "so"))
                .isEqualTo("a meeting");
    }

    @Test
    void what_came_before_or_was_spoken_of_is_no_occasion() {
        assertThat(words(RALLY.replace("At ", "After "), "she", "said", "so")).isEmpty();
    }

    private static String words(String conll, String source, String cue, String content) {
        AnnotatedText text = Sentences.parse(conll);
        return CueClause.of(text, Said.attribution(text, source, cue, content))
                .flatMap(Occasions::of)
                .map(Occasion::words)
                .map(text.source()::at)
                .orElse("");
    }
}
