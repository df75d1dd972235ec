package dateline.extract.entity;

import static dateline.extract.entity.Findings.mentions;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThingPronounsTest {
    private static final String ZELKOVA_WAITED =
            """
            Zelkova Zelkova NNP 2 nsubj ORGANIZATION
            waited  wait    VBD 0 root

            """;

    @Test
    void it_is_the_body_that_acted_last() {
        assertThat(mentions(
                        ZELKOVA_WAITED
                                + """
                                it    it    PRP 2 nsubj
                                moved move  VBD 0 root
                                """,
                        "zelkova"))
                .containsExactly("Zelkova", "it");
    }

    @Test
    void it_stands_for_nothing_where_it_rains() {
        assertThat(mentions(
                        ZELKOVA_WAITED
                                + """
                                it      it      PRP 2 nsubj
                                rained  rain    VBD 0 root
                                when    when    WRB 5 mark
                                it      it      PRP 5 nsubj
                                moved   move    VBD 2 advcl
                                """,
                        "zelkova"))
                .containsExactly("Zelkova", "it");
    }

    @Test
    void it_is_rather_a_thing_spoken_of_since() {
        assertThat(mentions(
                        ZELKOVA_WAITED
                                + """
                                she     she     PRP 2 nsubj
                                signed  sign    VBD 0 root
                                the     the     DT  4 det
                                deal    deal    NN  2 obj

                                it      it      PRP 2 nsubj
                                failed  fail    VBD 0 root
                                """,
                        "zelkova"))
                .containsExactly("Zelkova");
    }

    @Test
    void it_is_no_place_where_something_was_done() {
        assertThat(mentions(
                        """
                        she     she     PRP 2 nsubj
                        slept   sleep   VBD 0 root
                        in      in      IN  4 case
                        Lisbon  Lisbon  NNP 2 obl LOCATION

                        it      it      PRP 2 nsubj
                        helped  help    VBD 0 root
                        """,
                        "lisbon"))
                .containsExactly("Lisbon");
    }

    @Test
    void it_was_somebody_who_did_it() {
        assertThat(mentions(
                        ZELKOVA_WAITED
                                + """
                                it      it      PRP 3 nsubj
                                was     be      VBD 3 cop
                                Petrova Petrova NNP 0 root PERSON
                                who     who     WP  5 nsubj
                                moved   move    VBD 3 acl:relcl
                                """,
                        "zelkova"))
                .containsExactly("Zelkova");
    }

    @Test
    void they_are_rather_people_than_a_body() {
        String given =
                """
                two       two       CD  2 nummod
                officials official  NNS 3 nsubj
                knew      know      VBD 0 root
                that      that      IN  6 mark
                Zelkova   Zelkova   NNP 6 nsubj ORGANIZATION
                failed    fail      VBD 3 ccomp

                they      they      PRP 2 nsubj
                left      leave     VBD 0 root
                """;
        assertThat(mentions(given, "zelkova")).containsExactly("Zelkova");
        assertThat(mentions(given, "4")).containsExactly("officials", "they");
    }

    @Test
    void it_is_not_where_the_report_was_written() {
        assertThat(mentions(
                        """
                        LISBON  Lisbon  NNP 4 nsubj LOCATION
                        --      --      :   1 punct
                        Petrova Petrova NNP 4 nsubj PERSON
                        knew    know    VBD 0 root
                        that    that    IN  7 mark
                        it      it      PRP 7 nsubj
                        failed  fail    VBD 4 ccomp
                        """,
                        "lisbon"))
                .containsExactly("LISBON");
    }

    @Test
    void who_acts_is_taken_up_by_it_but_not_whom_somebody_left() {
        assertThat(mentions(
                        """
                        she     she     PRP 2 nsubj
                        left    leave   VBD 0 root
                        Zelkova Zelkova NNP 2 obj ORGANIZATION
                        and     and     CC  6 cc
                        it      it      PRP 6 nsubj
                        helped  help    VBD 2 conj
                        """,
                        "zelkova"))
                .containsExactly("Zelkova");
    }

    @Test
    void a_body_has_a_chairman_and_a_thing_has_none() {
        String told =
                """
                Zelkova Zelkova NNP 2 nsubj ORGANIZATION
                said    say     VBD 0 root
                plans   plan    NNS 4 nsubj
                failed  fail    VBD 2 ccomp
                when    _       WRB 8 advmod
                the     _       DT  7 det
                deal    deal    NN  8 nsubj
                broke   break   VBD 4 advcl

                its     its     PRP$ 2 nmod:poss
                %s      _       NN  3 nsubj
                fell    fall    VBD 0 root
                """;
        assertThat(mentions(told.formatted("chairman"), "zelkova")).containsExactly("Zelkova", "its");
        assertThat(mentions(told.formatted("price"), "zelkova")).containsExactly("Zelkova");
    }
}
