package dateline.extract.role;

import static dateline.extract.entity.Findings.memberships;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Sentences;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndingsTest {
    private static final String CHAIRMAN_OF_ZELKOVA =
            """
            Zelkova  Zelkova  NNP 4 nmod:poss ORGANIZATION
            's       's       POS 1 case
            chairman chairman NN  4 compound
            Petrova  Petrova  NNP 5 nsubj PERSON
            spoke    speak    VBD 0 root

            """;

    private static List<String> after(String sentence) {
        return memberships(Sentences.parse(CHAIRMAN_OF_ZELKOVA + sentence));
    }

    @Test
    void who_resigned_as_chairman_is_so_no_longer() {
        assertThat(
                        after(
                                """
                        Petrova  Petrova  NNP 2 nsubj PERSON
                        resigned resign   VBD 0 root
                        as       as       IN  4 case
                        chairman chairman NN  2 obl
                        """))
                .containsExactly("petrova, former Chairman, zelkova");
    }

    @Test
    void who_resigned_gave_up_the_only_role_told_of() {
        assertThat(
                        after(
                                """
                        Petrova  Petrova NNP 2 nsubj PERSON
                        resigned resign  VBD 0 root
                        """))
                .containsExactly("petrova, former Chairman, zelkova");
    }

    @Test
    void who_has_not_resigned_is_still_chairman() {
        assertThat(
                        after(
                                """
                        Petrova  Petrova NNP 4 nsubj PERSON
                        had      have    VBD 4 aux
                        not      not     RB  4 advmod
                        resigned resign  VBN 0 root
                        """))
                .containsExactly("petrova, Chairman, zelkova");
    }

    @Test
    void somebody_may_be_dismissed() {
        assertThat(
                        after(
                                """
                        Petrova   Petrova   NNP 3 nsubj:pass PERSON
                        was       be        VBD 3 aux:pass
                        dismissed dismiss   VBN 0 root
                        as        as        IN  5 case
                        chairman  chairman  NN  3 obl
                        """))
                .containsExactly("petrova, former Chairman, zelkova");
    }

    @Test
    void who_quit_a_body_was_a_member() {
        assertThat(
                        memberships(
                                Sentences.parse(
                                        """
                        Petrova Petrova NNP 2 nsubj PERSON
                        quit    quit    VBD 0 root
                        Zelkova Zelkova NNP 2 obj ORGANIZATION
                        """)))
                .containsExactly("petrova, former Member, zelkova");
    }
}
