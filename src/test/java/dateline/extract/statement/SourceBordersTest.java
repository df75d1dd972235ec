package dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Sentences;
import org.junit.jupiter.api.Test;

/** Roles as {@link RoleLetters}. */
class SourceBordersTest {

    private static String settled(String letters, String conll) {
        Passage passage = Passages.of(Sentences.parse(conll)).getFirst();
        Role[] roles = RoleLetters.roles(letters);
        new SourceBorders(passage, Window.around(passage, letters.indexOf('c')), roles).settle();
        return RoleLetters.letters(roles);
    }

    @Test
    void according_to_is_no_part_of_whom_it_goes_by() {
        assertThat(
                        settled(
                                "ssssctt",
                                """
                According accord  VBG 4 case
                to        _       IN  1 fixed
                two       _       CD  4 nummod
                officials _       NNS 7 obl
                asked     ask     VBD 4 acl
                all       _       DT  7 nsubj
                sank      sink    VBD 0 root
                """))
                .isEqualTo("--ssctt");
    }

    @Test
    void the_hour_of_a_live_report_says_nothing() {
        assertThat(
                        settled(
                                "sssctt",
                                """
                10:15 _   CD  3 nummod
                The   _   DT  3 det
                firm  _   NN  4 nsubj
                says  say VBZ 0 root
                it    _   PRP 6 nsubj
                knew  _   VBD 4 ccomp
                """))
                .isEqualTo("-ssctt");
    }

    @Test
    void what_is_one_is_no_name_of_several() {
        assertThat(
                        settled(
                                "ssscttt",
                                """
                a         _    DT  3 det
                plan      _    NN  3 compound
                residents _    NNS 4 nsubj
                say       _    VBP 0 root
                will      _    MD  7 aux
                not       _    RB  7 advmod
                work      _    VB  4 ccomp
                """))
                .isEqualTo("--scttt");
    }

    @Test
    void a_verb_that_hangs_on_no_word_of_it_stands_before_it() {
        assertThat(
                        settled(
                                "sssct",
                                """
                Fans    _    NNS 2 nsubj
                held    hold VBD 0 root
                signs   _    NNS 2 obj
                reading read VBG 3 acl
                no      _    UH  4 obj
                """))
                .isEqualTo("--sct");
    }

    @Test
    void a_verb_inside_it_is_part_of_it() {
        assertThat(
                        settled(
                                "sssscct",
                                """
                The     _     DT  2 det
                firm    _     NN  5 nsubj
                he      _     PRP 4 nsubj
                founded found VBD 2 acl:relcl
                said    say   VBD 0 root
                so      _     RB  5 advmod
                much    _     JJ  5 obj
                """))
                .isEqualTo("sssscct");
    }

    @Test
    void what_somebody_does_meanwhile_stands_before_it() {
        assertThat(
                        settled(
                                "ssssssc",
                                """
                Opening open VBG 7 nsubj
                the     _    DT  3 det
                case    _    NN  1 obj
                ,       _    ,   1 punct
                Ana     _    NNP 6 compound
                Lee     _    NNP 1 appos
                spoke   speak VBD 0 root
                """))
                .isEqualTo("----ssc");
    }

    @Test
    void a_relative_clause_belongs_to_the_person_who_is_meant() {
        assertThat(
                        settled(
                                "---sssct",
                                """
                One   _    CD  2 nummod
                aide  _    NN  7 nsubj
                ,     _    ,   2 punct
                who   _    WP  5 nsubj
                left  leave VBD 2 acl:relcl
                ,     _    ,   2 punct
                said  say  VBD 0 root
                so    _    RB  7 advmod
                """))
                .isEqualTo("ssssssct");
    }

    @Test
    void a_name_between_commas_goes_with_its_description() {
        assertThat(
                        settled(
                                "tt-tt-sssc",
                                """
                It     _     PRP 2 nsubj
                closed close VBD 0 root
                ,      _     ,   2 punct
                its    _     PRP$ 5 nmod:poss
                owner  _     NN  2 conj
                ,      _     ,   2 punct
                Ana    _     NNP 8 compound
                Lee    _     NNP 2 appos
                ,      _     ,   2 punct
                said   say   VBD 2 dep
                """))
                .isEqualTo("tt-ssssssc");
    }

    @Test
    void who_tweets_is_no_tweet() {
        assertThat(
                        settled(
                                "sssctt",
                                """
                The    _     DT  3 det
                firm   _     NN  3 compound
                tweets tweet NNS 0 root
                :      _     :   3 punct
                No     _     DT  6 det
                trains _     NNS 3 parataxis
                """))
                .isEqualTo("sscctt");
    }

    @Test
    void who_is_quoted_is_no_part_of_who_speaks_next() {
        assertThat(
                        settled(
                                "----ssssct",
                                """
                Ana    _     NNP 2 nsubj
                said   say   VBD 0 root
                “      _     ``  5 punct
                the    _     DT  5 det
                planet _     NN  2 obj
                ”      _     ''  5 punct
                and    _     CC  9 cc
                Bo     _     NNP 9 nsubj
                wrote  write VBD 2 conj
                so     _     RB  9 advmod
                """))
                .isEqualTo("-------sct");
    }
}
