package dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Sentences;
import org.junit.jupiter.api.Test;

/** Roles as {@link RoleLetters}. */
class GrammarTest {
    @Test
    void what_has_a_that_clause_behind_the_cue_has_no_content_before_it() {
        assertThat(settled(
                        """
                                Taxes _   NNS 3 obj
                                she   _   PRP 3 nsubj
                                said  say VBD 0 root
                                that  _   IN  6 mark
                                they  _   PRP 6 nsubj
                                fell  fall VBD 3 ccomp
                                """,
                        2,
                        "tscttt"))
                .isEqualTo("-scttt");
    }

    @Test
    void a_participle_behind_a_comma_has_the_subject_of_its_verb() {
        assertThat(settled(
                        """
                                She    _     PRP 2 nsubj
                                waited wait  VBD 0 root
                                ,      _     ,   4 punct
                                saying say   VBG 2 advcl
                                so     _     RB  4 advmod
                                """,
                        3,
                        "---ct"))
                .isEqualTo("s--ct");
    }

    @Test
    void a_verb_joined_to_a_verb_of_the_content_goes_on_with_it() {
        assertThat(settled(
                        """
                                She    _     PRP 2 nsubj
                                said   say   VBD 0 root
                                he     _     PRP 4 nsubj
                                left   leave VBD 2 ccomp
                                ,      _     ,   7 punct
                                but    _     CC  7 cc
                                called call  VBD 4 conj
                                .      _     .   2 punct
                                """,
                        1,
                        "sctt----"))
                .isEqualTo("scttttt-");
    }

    @Test
    void a_verb_with_a_subject_of_its_own_does_not() {
        assertThat(settled(
                        """
                                She    _     PRP 2 nsubj
                                said   say   VBD 0 root
                                he     _     PRP 4 nsubj
                                left   leave VBD 2 ccomp
                                ,      _     ,   8 punct
                                but    _     CC  8 cc
                                they   _     PRP 8 nsubj
                                called call  VBD 4 conj
                                .      _     .   2 punct
                                """,
                        1,
                        "sctt-----"))
                .isEqualTo("sctt-----");
    }

    @Test
    void a_verb_joined_to_another_has_its_subject_and_nothing_that_is_said_before_it() {
        assertThat(settled(
                        """
                                They    _     PRP 2 nsubj
                                stopped stop  VBD 0 root
                                us      _     PRP 2 obj
                                and     _     CC  5 cc
                                begged  beg   VBD 2 conj
                                to      _     TO  7 mark
                                stay    _     VB  5 xcomp
                                """,
                        4,
                        "-tt-ctt"))
                .isEqualTo("s---ctt");
    }

    @Test
    void an_infinitive_has_the_subject_of_the_verb_that_it_hangs_on() {
        assertThat(settled(
                        """
                                He    _    PRP 2 nsubj
                                hoped hope VBD 0 root
                                to    _    TO  4 mark
                                say   _    VB  2 xcomp
                                no    _    UH  4 obj
                                """,
                        3,
                        "---ct"))
                .isEqualTo("s--ct");
    }

    @Test
    void an_infinitive_behind_an_object_has_that_for_its_subject() {
        assertThat(settled(
                        """
                                He    _    PRP 2 nsubj
                                asked ask  VBD 0 root
                                her   _    PRP 2 obj
                                to    _    TO  5 mark
                                say   _    VB  2 xcomp
                                no    _    UH  5 obj
                                """,
                        4,
                        "----ct"))
                .isEqualTo("--s-ct");
    }

    @Test
    void of_another_sentence_only_what_is_quoted_from_end_to_end_belongs_to_the_content() {
        assertThat(settled(
                        """
                                “     _      `` 2 punct
                                No    _      UH 0 root
                                ”     _      '' 2 punct
                                said  say   VBD 2 parataxis
                                she   _     PRP 4 nsubj

                                “     _      `` 2 punct
                                Never _      RB 0 root
                                ”     _      '' 2 punct

                                Her   _    PRP$ 3 nmod:poss
                                “     _      `` 3 punct
                                plan  _      NN 0 root
                                ”     _      '' 3 punct
                                """,
                        3,
                        "-t-cs-t---t-"))
                .isEqualTo("-t-cs-t-----");
    }

    private static String settled(String conll, int cue, String letters) {
        Passage passage = Passages.of(Sentences.parse(conll)).getFirst();
        Role[] roles = RoleLetters.roles(letters);
        new Grammar(passage, Window.around(passage, cue), roles).settle();
        return RoleLetters.letters(roles);
    }
}
