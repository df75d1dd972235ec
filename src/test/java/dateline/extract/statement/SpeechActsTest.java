package dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.SpeechAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechActsTest {
    @ParameterizedTest
    @CsvSource({
        "say, ASSERTION",
        "vow, PROMISE",
        "demand, DIRECTIVE",
        "blame, ACCUSATION",
        "deny, DENIAL",
        "praise, PRAISE",
        "wonder, QUESTION",
        "plead, ASSERTION",
        "hope, ATTITUDE",
    })
    void the_verb_tells_what_is_done_by_saying_it(String verb, SpeechAct act) {
        assertThat(SpeechActs.of(object(verb))).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource({
        "agree, that, ASSERTION",
        "agree, to, PROMISE",
        "suggest, that, ASSERTION",
        "warn, that, ASSERTION",
        "caution, that, ASSERTION",
        "tell, to, DIRECTIVE",
        "ask, to, DIRECTIVE",
        "ask, whether, QUESTION",
    })
    void a_verb_does_one_thing_with_a_clause_and_another_with_an_infinitive(String verb, String opener, SpeechAct act) {
        assertThat(SpeechActs.of(clause(verb, opener))).isEqualTo(act);
    }

    @Test
    void a_clause_needs_no_that() {
        CueClause clause = Said.clause(
                """
                Critics critic  NNS 2 nsubj
                suggest _       VBP 0 root
                she     _       PRP 4 nsubj
                lied    lie     VBD 2 ccomp
                """,
                "Critics",
                "suggest",
                "she lied");

        assertThat(SpeechActs.of(clause)).isEqualTo(SpeechAct.ASSERTION);
    }

    @Test
    void a_light_verb_leaves_it_to_its_noun() {
        CueClause clause = Said.clause(
                """
                made    make VBD 0 root
                a       _    DT  3 det
                promise _    NN  1 obj
                to      _    TO  5 mark
                leave   _    VB  3 acl
                """,
                "",
                "made a promise",
                "to leave");

        assertThat(SpeechActs.of(clause)).isEqualTo(SpeechAct.PROMISE);
    }

    private static CueClause object(String verb) {
        return Said.clause("They _ PRP 2 nsubj\n%s _ VBP 0 root\nit _ PRP 2 obj".formatted(verb), "They", verb, "it");
    }

    private static CueClause clause(String verb, String opener) {
        return Said.clause(
                """
                They _  PRP 2 nsubj
                %s   _  VBP 0 root
                %s   _  IN  4 mark
                end  _  VB  2 ccomp
                it   _  PRP 4 obj
                """
                        .formatted(verb, opener),
                "They",
                verb,
                opener + " end it");
    }
}
