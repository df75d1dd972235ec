package dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Sentences;
import org.junit.jupiter.api.Test;

/** Parts as {@link RoleLetters}; none where the word is not the cue of a construction. */
class ConstructionsTest {

    private static String parts(int cue, String conll) {
        Passage passage = Passages.of(Sentences.parse(conll)).getFirst();
        return new Constructions(passage)
                .at(cue)
                .map(parts -> RoleLetters.letters(parts.roles()))
                .orElse("none");
    }

    @Test
    void who_is_told_by_somebody_hears_what_that_one_says() {
        assertThat(
                        parts(
                                2,
                                """
                She     _      PRP 3 nsubj:pass
                was     _      VBD 3 aux:pass
                told    tell   VBN 0 root
                by      _      IN  6 case
                the     _      DT  6 det
                nurse   _      NN  3 obl
                that    _      IN  9 mark
                he      _      PRP 9 nsubj
                slept   sleep  VBD 3 ccomp
                .       _      .   3 punct
                """))
                .isEqualTo("-cc-ssttt-");
    }

    @Test
    void who_says_what_is_told_may_stay_unsaid() {
        assertThat(
                        parts(
                                2,
                                """
                Guests _     NNS 3 nsubj:pass
                were   _     VBD 3 aux:pass
                asked  ask   VBN 0 root
                why    _     WRB 6 advmod
                they   _     PRP 6 nsubj
                came   come  VBD 3 ccomp
                """))
                .isEqualTo("-ccttt");
    }

    @Test
    void an_announcement_is_made_by_the_agent_of_the_passive() {
        assertThat(
                        parts(
                                2,
                                """
                It        _        PRP 3 nsubj:pass
                was       _        VBD 3 aux:pass
                announced announce VBN 0 root
                by        _        IN  6 case
                the       _        DT  6 det
                palace    _        NN  3 obl
                that      _        IN  9 mark
                he        _        PRP 9 nsubj
                died      die      VBD 3 ccomp
                """))
                .isEqualTo("-cc-ssttt");
    }

    @Test
    void who_is_quoted_as_saying_something_says_it() {
        assertThat(
                        parts(
                                3,
                                """
                The     _     DT  2 det
                general _     NN  4 nsubj:pass
                was     _     VBD 4 aux:pass
                quoted  quote VBN 0 root
                as      _     IN  6 mark
                saying  say   VBG 4 advcl
                it      _     PRP 8 nsubj
                ended   end   VBD 6 ccomp
                .       _     .   4 punct
                """))
                .isEqualTo("sscccctt-");
    }

    @Test
    void whom_a_paper_quotes_says_it() {
        assertThat(
                        parts(
                                2,
                                """
                The    _     DT  2 det
                paper  _     NN  3 nsubj
                quoted quote VBD 0 root
                him    _     PRP 3 obj
                as     _     IN  6 mark
                saying say   VBG 3 advcl
                no     _     UH  6 obj
                """))
                .isEqualTo("--cscct");
    }

    @Test
    void as_somebody_puts_it_is_about_the_rest_of_the_sentence() {
        assertThat(
                        parts(
                                5,
                                """
                The   _   DT  2 det
                town  _   NN  9 nsubj
                ,     _   ,   9 punct
                as    _   IN  6 mark
                Lena  _   NNP 6 nsubj
                put   put VBD 9 advcl
                it    _   PRP 6 obj
                ,     _   ,   9 punct
                sleeps sleep VBZ 0 root
                .     _   .   9 punct
                """))
                .isEqualTo("ttt-scctt-");
    }

    @Test
    void of_two_clauses_only_the_one_that_holds_the_comment_is_meant() {
        assertThat(
                        parts(
                                7,
                                """
                He    _    PRP  2 nsubj
                left  leave VBD 0 root
                ;     _    :    2 punct
                they  _    PRP  5 nsubj
                slept sleep VBD 2 parataxis
                as    _    IN   8 mark
                she   _    PRP  8 nsubj
                noted note VBD  5 advcl
                .     _    .    2 punct
                """))
                .isEqualTo("---tt-sc-");
    }

    @Test
    void quotations_beside_a_comment_are_what_is_said() {
        assertThat(
                        parts(
                                5,
                                """
                He    _   PRP 2 nsubj
                met   meet VBD 0 root
                ,     _   ,   2 punct
                as    _   IN  6 mark
                she   _   PRP 6 nsubj
                put   put VBD 2 advcl
                it    _   PRP 6 obj
                ,     _   ,   2 punct
                “     _   ``  10 punct
                trouble _ NN  2 obj
                ”     _   ''  10 punct
                """))
                .isEqualTo("----scc-ttt");
    }

    @Test
    void while_somebody_explains_something_the_rest_is_not_said() {
        assertThat(
                        parts(
                                2,
                                """
                As        _       IN  3 mark
                she       _       PRP 3 nsubj
                explained explain VBD 7 advcl
                it        _       DT  5 det
                plans     _       NNS 3 obj
                ,         _       ,   7 punct
                slept     sleep   VBD 0 root
                """))
                .isEqualTo("none");
    }

    @Test
    void words_are_said_by_those_whose_words_they_are() {
        assertThat(
                        parts(
                                2,
                                """
                In    _  IN  3 case
                the   _  DT  3 det
                words word NNS 12 obl
                of    _  IN  6 case
                her   _  PRP$ 6 nmod:poss
                editor _ NN  3 nmod
                ,     _  ,   12 punct
                Ana   _  NNP 9 compound
                Lee   _  NNP 12 nsubj
                ,     _  ,   12 punct
                it    _  PRP 12 nsubj
                sings sing VBZ 0 root
                """))
                .isEqualTo("ccccsssssstt");
    }

    @Test
    void other_words_are_nobodys() {
        assertThat(
                        parts(
                                2,
                                """
                In    _  IN  3 case
                other _  JJ  3 amod
                words word NNS 6 obl
                ,     _  ,   6 punct
                it    _  PRP 6 nsubj
                sings sing VBZ 0 root
                """))
                .isEqualTo("none");
    }

    @Test
    void who_appeals_to_somebody_says_what_is_to_be_done() {
        assertThat(
                        parts(
                                1,
                                """
                She       _      PRP 2 nsubj
                appealed  appeal VBD 0 root
                to        _      IN  6 mark
                residents _      NNS 6 nsubj
                to        _      TO  6 mark
                donate    _      VB  2 advcl
                blankets  _      NNS 6 obj
                .         _      .   2 punct
                """))
                .isEqualTo("scctttt-");
    }
}
