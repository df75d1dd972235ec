package dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Sentences;
import org.junit.jupiter.api.Test;

/** Parts as {@link RoleLetters}. */
class ExclusionsTest {

    private static boolean excluded(String letters, String conll) {
        Passage passage = Passages.of(Sentences.parse(conll)).getFirst();
        Window window = Window.around(passage, letters.indexOf('c'));
        return new Exclusions(new Parts(passage, window, RoleLetters.roles(letters))).hold();
    }

    @Test
    void that_somebody_speaks_on_condition_of_anonymity_is_no_statement() {
        assertThat(
                        excluded(
                                "scccct",
                                """
                She       _     PRP 2 nsubj
                spoke     speak VBD 0 root
                on        _     IN  4 case
                condition _     NN  2 obl
                of        _     IN  6 case
                anonymity _     NN  4 nmod
                """))
                .isTrue();
    }

    @Test
    void that_somebody_asks_not_to_be_named_is_no_statement() {
        assertThat(
                        excluded(
                                "sctttt",
                                """
                She   _    PRP 2 nsubj
                asked ask  VBD 0 root
                not   _    RB  6 advmod
                to    _    TO  6 mark
                be    _    VB  6 aux:pass
                named name VBN 2 xcomp
                """))
                .isTrue();
    }

    @Test
    void to_ask_for_something_else_is_one() {
        assertThat(
                        excluded(
                                "sctttt",
                                """
                She   _    PRP 2 nsubj
                asked ask  VBD 0 root
                not   _    RB  6 advmod
                to    _    TO  6 mark
                be    _    VB  6 aux:pass
                moved move VBN 2 xcomp
                """))
                .isFalse();
    }

    @Test
    void what_has_no_will_threatens_nobody() {
        assertThat(
                        excluded(
                                "sctt",
                                """
                Drought    _        NN  2 nsubj
                threatened threaten VBD 0 root
                to         _        TO  4 mark
                spread     _        VB  2 xcomp
                """))
                .isTrue();
    }

    @Test
    void who_has_a_will_threatens_to_do_something() {
        assertThat(
                        excluded(
                                "sctt",
                                """
                Farmers    farmer   NNS 2 nsubj
                threatened threaten VBD 0 root
                to         _        TO  4 mark
                leave      _        VB  2 xcomp
                """))
                .isFalse();
    }

    @Test
    void something_added_is_nothing_said() {
        assertThat(
                        excluded(
                                "sctt",
                                """
                He     _   PRP 2 nsubj
                added  add VBD 0 root
                a      _   DT  4 det
                second _   JJ  2 obj
                """))
                .isTrue();
    }

    @Test
    void a_clause_that_is_added_is_said() {
        assertThat(
                        excluded(
                                "sctt",
                                """
                He    _    PRP 2 nsubj
                added add  VBD 0 root
                she   _    PRP 4 nsubj
                won   win  VBD 2 ccomp
                """))
                .isFalse();
    }

    @Test
    void nobody_who_should_do_something_holds_a_belief() {
        assertThat(
                        excluded(
                                "s-ct",
                                """
                Nobody nobody NN  3 nsubj
                should _      MD  3 aux
                expect _      VB  0 root
                rain   _      NN  3 obj
                """))
                .isTrue();
    }

    @Test
    void what_kind_of_text_it_is_says_nothing() {
        assertThat(
                        excluded(
                                "sctt",
                                """
                Interview interview NN  0 root
                :         _         :   1 punct
                I         _         PRP 4 nsubj
                quit      _         VBP 1 parataxis
                """))
                .isTrue();
    }

    @Test
    void who_somebody_is_identified_as_says_nothing() {
        assertThat(
                        excluded(
                                "t-c-s--",
                                """
                Pilots     _        NNS 3 nsubj:pass
                were       _        VBD 3 aux:pass
                identified identify VBN 0 root
                as         _        IN  5 case
                Marten     _        NNP 3 obl
                by         _        IN  7 case
                police     _        NNS 3 obl
                """))
                .isTrue();
    }

    @Test
    void by_whom_somebody_is_identified_says_so() {
        assertThat(
                        excluded(
                                "t-ctt-s",
                                """
                Pilots     _        NNS 3 nsubj:pass
                were       _        VBD 3 aux:pass
                identified identify VBN 0 root
                as         _        IN  5 case
                Marten     _        NNP 3 obl
                by         _        IN  7 case
                police     _        NNS 3 obl
                """))
                .isFalse();
    }

    @Test
    void that_somebody_was_appointed_says_nothing() {
        assertThat(
                        excluded(
                                "t-ctt",
                                """
                She       _       PRP 3 nsubj:pass
                was       be      VBD 3 aux:pass
                appointed appoint VBN 0 root
                chief     _       JJ  5 amod
                architect _       NN  3 xcomp
                """))
                .isTrue();
    }

    @Test
    void how_many_somebody_is_identified_as_says_nothing() {
        assertThat(
                        excluded(
                                "tt-cttt",
                                """
                The        _        DT  2 det
                dead       _        NNS 4 nsubj:pass
                were       be       VBD 4 aux:pass
                identified identify VBN 0 root
                as         _        IN  7 case
                six        _        CD  7 nummod
                women      _        NNS 4 obl
                """))
                .isTrue();
    }
}
