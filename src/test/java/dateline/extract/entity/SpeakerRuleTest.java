package dateline.extract.entity;

import static dateline.extract.entity.Findings.mentions;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeakerRuleTest {
    @Test
    void who_has_a_lawyer_is_whom_the_lawyer_speaks_of() {
        assertThat(mentions(
                        """
                        Ana     Ana     NNP 2 compound PERSON
                        Petrova Petrova NNP 3 nsubj    PERSON
                        left    leave   VBD 0 root

                        Petrova Petrova NNP 3 nmod:poss PERSON
                        's      's      POS 1 case
                        lawyer  lawyer  NN  4 nsubj
                        said    say     VBD 0 root
                        she     she     PRP 6 nsubj
                        slept   sleep   VBD 4 ccomp
                        """,
                        "ana-petrova"))
                .containsExactly("Ana Petrova", "Petrova", "she");
    }

    @Test
    void of_whom_a_sentence_tells_goes_on_to_speak() {
        assertThat(mentions(
                        """
                        Eva     Eva     NNP 2 compound PERSON
                        Marten  Marten  NNP 3 nsubj    PERSON
                        spoke   say     VBD 0 root

                        Ana     Ana     NNP 2 compound PERSON
                        Petrova Petrova NNP 3 nsubj    PERSON
                        left    leave   VBD 0 root

                        She     she     PRP 2 nsubj
                        said    say     VBD 0 root
                        so      so      RB  2 advmod
                        """,
                        "ana-petrova"))
                .containsExactly("Ana Petrova", "She");
    }
}
