package dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Stance;
import org.junit.jupiter.api.Test;

class StancesTest {
    @Test
    void who_praises_is_for_it() {
        assertThat(Stances.of(cue("praised praise VBD", "praised"))).contains(Stance.FAVOR);
    }

    @Test
    void who_denies_is_against_it() {
        assertThat(Stances.of(cue("denied deny VBD", "denied"))).contains(Stance.AGAINST);
    }

    @Test
    void who_only_says_it_takes_no_side() {
        assertThat(Stances.of(cue("described describe VBD", "described"))).isEmpty();
    }

    @Test
    void who_does_not_back_it_is_against_it() {
        assertThat(Stances.of(negated("back", "did not back"))).contains(Stance.AGAINST);
    }

    @Test
    void who_does_not_deny_it_takes_no_side() {
        assertThat(Stances.of(negated("deny", "did not deny"))).isEmpty();
    }

    @Test
    void who_refuses_to_condemn_it_takes_no_side_and_who_refuses_to_endorse_it_is_against() {
        assertThat(Stances.of(refusal("condemn"))).isEmpty();
        assertThat(Stances.of(refusal("endorse"))).contains(Stance.AGAINST);
    }

    @Test
    void who_refuses_to_do_something_is_against_it() {
        CueClause clause = Said.clause(
                """
                She     _      PRP 2 nsubj
                refused refuse VBD 0 root
                to      _      TO  4 mark
                resign  _      VB  2 xcomp
                """,
                "She",
                "refused",
                "to resign");

        assertThat(Stances.of(clause)).contains(Stance.AGAINST);
    }

    @Test
    void a_noun_takes_sides_too() {
        CueClause clause = Said.clause(
                """
                voiced  voice VBD 0 root
                support _     NN  1 obj
                for     _     IN  5 case
                the     _     DT  5 det
                plan    _     NN  2 nmod
                """,
                "",
                "voiced support for",
                "the plan");

        assertThat(Stances.of(clause)).contains(Stance.FAVOR);
    }

    @Test
    void an_adverb_takes_no_side() {
        CueClause clause = Said.clause(
                """
                hit   _ VBD 0 root
                back  _ RB  1 advmod
                about _ IN  4 case
                taxes tax NNS 1 obl
                """,
                "",
                "hit back",
                "taxes");

        assertThat(Stances.of(clause)).isEmpty();
    }

    private static CueClause cue(String row, String words) {
        return Said.clause(
                "She _ PRP 2 nsubj\n" + row + " 0 root\nthe _ DT 4 det\nplan _ NN 2 obj", "She", words, "the plan");
    }

    private static CueClause negated(String verb, String words) {
        return Said.clause(
                """
                She  _  PRP 4 nsubj
                did  do VBD 4 aux
                not  _  RB  4 advmod
                %s   _  VB  0 root
                the  _  DT  6 det
                plan _  NN  4 obj
                """
                        .formatted(verb),
                "She",
                words,
                "the plan");
    }

    private static CueClause refusal(String verb) {
        return Said.clause(
                """
                She     _      PRP 2 nsubj
                refused refuse VBD 0 root
                to      _      TO  4 mark
                %s      _      VB  2 xcomp
                the     _      DT  6 det
                raid    _      NN  4 obj
                """
                        .formatted(verb),
                "She",
                "refused to " + verb,
                "the raid");
    }
}
