package dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Sentences;
import org.junit.jupiter.api.Test;

/** Parts as {@link RoleLetters}, first of the statement around, then of the one inside it. */
class NestedPartsTest {

    private static String settled(String conll, String outer, String inner) {
        Passage passage = Passages.of(Sentences.parse(conll)).getFirst();
        return RoleLetters.letters(new NestedParts(parts(passage, inner), parts(passage, outer))
                .settled()
                .roles());
    }

    private static Parts parts(Passage passage, String letters) {
        return new Parts(passage, new Window(letters.indexOf('c'), 0, passage.size()), RoleLetters.roles(letters));
    }

    @Test
    void what_goes_on_with_the_outer_statement_is_not_said_inside_it() {
        assertThat(settled(
                        """
                                She   _    PRP 2 nsubj
                                said  say  VBD 0 root
                                he    _    PRP 4 nsubj
                                hoped hope VBD 2 ccomp
                                to    _    TO  6 mark
                                win   _    VB  4 xcomp
                                and   _    CC  10 cc
                                that  _    IN  10 mark
                                they  _    PRP 10 nsubj
                                left  leave VBD 4 conj
                                """,
                        "sctttttttt",
                        "--sctttttt"))
                .isEqualTo("--sctt----");
    }

    @Test
    void what_is_said_inside_has_no_words_from_outside() {
        assertThat(settled(
                        """
                                He    _     PRP 2 nsubj
                                lied  lie   VBD 0 root
                                ,     _     ,   4 punct
                                say   _     VBP 2 parataxis
                                those _     DT  4 nsubj
                                who   _     WP  7 nsubj
                                heard hear  VBD 5 acl:relcl
                                him   _     PRP 7 obj
                                """,
                        "tt-cssss",
                        "ttt---cs"))
                .isEqualTo("tt----cs");
    }

    @Test
    void a_verb_inside_shares_the_subject_of_the_one_that_it_hangs_on() {
        assertThat(settled(
                        """
                                She   _     PRP 2 nsubj
                                said  say   VBD 0 root
                                Ana   _     NNP 4 nsubj
                                hoped hope  VBD 2 ccomp
                                to    _     TO  6 mark
                                tell  _     VB  4 xcomp
                                lies  _     NNS 6 obj
                                """,
                        "scttttt",
                        "-----ct"))
                .isEqualTo("--s--ct");
    }

    @Test
    void a_quotation_inside_a_quotation_is_all_that_is_said_there() {
        assertThat(settled(
                        """
                                “     _    `` 3 punct
                                I     _    PRP 3 nsubj
                                told  tell VBD 0 root
                                them  _    PRP 3 obj
                                ,     _    ,  3 punct
                                “     _    `` 7 punct
                                Go    _    VB 3 ccomp
                                home  _    RB 7 advmod
                                ”     _    '' 7 punct
                                ”     _    '' 3 punct
                                """,
                        "tttttttttt",
                        "-scttttttt"))
                .isEqualTo("-sc--tttt-");
    }
}
