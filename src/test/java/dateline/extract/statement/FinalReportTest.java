package dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Sentences;
import org.junit.jupiter.api.Test;

/** Parts as {@link RoleLetters}; none where a sentence does not end with who says it. */
class FinalReportTest {

    private static String parts(int cue, String conll) {
        Passage passage = Passages.of(Sentences.parse(conll)).getFirst();
        return new FinalReport(passage)
                .at(cue)
                .map(parts -> RoleLetters.letters(parts.roles()))
                .orElse("none");
    }

    @Test
    void the_last_clause_tells_who_says_the_rest_wherever_the_parser_hangs_it() {
        assertThat(
                        parts(
                                8,
                                """
                Shops  _     NNS 3 nsubj
                will   _     MD  3 aux
                open   _     VB  0 root
                in     _     IN  5 case
                May    _     NNP 3 obl
                ,      _     ,   3 punct
                the    _     DT  8 det
                mayor  _     NN  9 nsubj
                said   say   VBD 5 dep
                on     _     IN  11 case
                Friday _     NNP 9 obl
                .      _     .   3 punct
                """))
                .isEqualTo("ttttt-ssc---");
    }

    @Test
    void a_dateline_is_not_said() {
        assertThat(
                        parts(
                                9,
                                """
                OSLO   _     NNP 5 dep
                —      _     HYPH 5 punct
                The    _     DT  4 det
                shops  _     NNS 5 nsubj
                close  close VBP 0 root
                early  _     RB  5 advmod
                ,      _     ,   5 punct
                the    _     DT  9 det
                mayor  _     NN  10 nsubj
                said   say   VBD 5 dep
                """))
                .isEqualTo("--tttt-ssc");
    }

    @Test
    void an_apposition_belongs_to_who_says_it() {
        assertThat(
                        parts(
                                11,
                                """
                The    _     DT  2 det
                shops  _     NNS 3 nsubj
                close  close VBP 0 root
                early  _     RB  3 advmod
                ,      _     ,   3 punct
                its    _     PRP$ 7 nmod:poss
                mayor  _     NN  3 conj
                ,      _     ,   3 punct
                Ana    _     NNP 10 compound
                Lee    _     NNP 3 appos
                ,      _     ,   3 punct
                said   say   VBD 3 dep
                """))
                .isEqualTo("tttt-ssssssc");
    }

    @Test
    void a_verb_with_a_clause_of_its_own_ends_nothing() {
        assertThat(
                        parts(
                                7,
                                """
                When   _     WRB 3 advmod
                it     _     PRP 3 nsubj
                rained rain  VBD 8 advcl
                hard   _     RB  3 advmod
                ,      _     ,   8 punct
                the    _     DT  7 det
                mayor  _     NN  8 nsubj
                said   say   VBD 0 root
                he     _     PRP 10 nsubj
                left   leave VBD 8 ccomp
                """))
                .isEqualTo("none");
    }

    @Test
    void the_verb_may_come_before_who_says_it() {
        assertThat(
                        parts(
                                7,
                                """
                Shops  _     NNS 2 nsubj
                shut   _     VBD 0 root
                when   _     WRB 5 advmod
                rain   _     NN  5 nsubj
                came   _     VBD 2 advcl
                hard   _     RB  5 advmod
                ,      _     ,   5 punct
                said   say   VBD 5 dep
                the    _     DT  10 det
                mayor  _     NN  8 nsubj
                .      _     .   2 punct
                """))
                .isEqualTo("tttttt-css-");
    }
}
