package dateline.extract.role;

import static dateline.extract.entity.Findings.memberships;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.AnnotatedText;
import dateline.text.Sentences;
import org.junit.jupiter.api.Test;

class RoleVerbsTest {
    @Test
    void a_verb_may_tell_of_a_role_from_either_side() {
        AnnotatedText given = Sentences.parse(
                """
                Zelkova Zelkova NNP 6 nsubj     ORGANIZATION
                ,       ,       ,   3 punct
                founded found   VBN 1 acl
                by      by      IN  5 case
                Petrova Petrova NNP 3 obl:agent PERSON
                grew    grow    VBD 0 root

                Marten  Marten  NNP 2 nsubj PERSON
                works   work    VBZ 0 root
                for     for     IN  4 case
                Zelkova Zelkova NNP 2 obl   ORGANIZATION
                """);
        assertThat(memberships(given)).containsExactly("petrova, Founder, zelkova", "marten, Employee, zelkova");
    }

    @Test
    void what_somebody_could_become_is_no_membership() {
        AnnotatedText given = Sentences.parse(
                """
                Petrova  Petrova  NNP 4 nsubj PERSON
                could    could    MD  4 aux
                be       be       VB  4 cop
                chairman chairman NN  0 root
                of       of       IN  6 case
                Zelkova  Zelkova  NNP 4 nmod ORGANIZATION
                """);
        assertThat(memberships(given)).isEmpty();
    }

    @Test
    void who_will_lead_does_not_lead_yet() {
        AnnotatedText given = Sentences.parse(
                """
                Petrova Petrova NNP 3 nsubj PERSON
                will    will    MD  3 aux
                lead    lead    VB  0 root
                Zelkova Zelkova NNP 3 obj ORGANIZATION
                """);
        assertThat(memberships(given)).containsExactly("petrova, future Leader, zelkova");
    }

    @Test
    void who_joins_as_director_is_director() {
        AnnotatedText given = Sentences.parse(
                """
                Petrova  Petrova  NNP 2 nsubj PERSON
                joined   join     VBD 0 root
                Zelkova  Zelkova  NNP 2 obj ORGANIZATION
                as       as       IN  5 case
                director director NN  2 obl
                """);
        assertThat(memberships(given)).containsExactly("petrova, Director, zelkova");
    }

    @Test
    void what_somebody_teaches_may_stand_before_where() {
        AnnotatedText given = Sentences.parse(
                """
                Marten  Marten  NNP 2 nsubj PERSON
                teaches teach   VBZ 0 root
                law     law     NN  2 obj
                at      at      IN  5 case
                Zelkova Zelkova NNP 3 nmod  ORGANIZATION
                """);
        assertThat(memberships(given)).containsExactly("marten, Teacher, zelkova");
    }
}
