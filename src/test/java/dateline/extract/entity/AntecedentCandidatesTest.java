package dateline.extract.entity;

import static dateline.extract.entity.Findings.mentions;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AntecedentCandidatesTest {
    private static final String BO_LEFT =
            """
            Bo       Bo      NNP 2 compound PERSON
            Petersen Petersen NNP 3 nsubj   PERSON
            left     leave   VBD 0 root

            """;

    private static final String SINCE_HIS_FALL =
            """
            since    since   IN  3 case
            his      his     PRP$ 3 nmod:poss
            fall     fall    NN  %s obl
            ,        ,       ,   %1$s punct
            """;

    @Test
    void a_pronoun_in_a_fronted_phrase_means_the_subject_behind_it() {
        assertThat(mentions(
                        BO_LEFT
                                + SINCE_HIS_FALL.formatted(6)
                                + """
                                Kim   Kim   NNP 6 nsubj PERSON
                                waits wait  VBZ 0 root
                                """,
                        "kim"))
                .containsExactly("his", "Kim");
    }

    @Test
    void or_whose_the_subject_is() {
        assertThat(mentions(
                        BO_LEFT
                                + SINCE_HIS_FALL.formatted(8)
                                + """
                                Kim   Kim   NNP 7 nmod:poss PERSON
                                's    's    POS 5 case
                                work  work  NN  8 nsubj
                                waits wait  VBZ 0 root
                                """,
                        "kim"))
                .containsExactly("his", "Kim");
    }

    @Test
    void though_they_were_spoken_of_before() {
        assertThat(mentions(
                        """
                        Kim   Kim   NNP 2 nsubj PERSON
                        met   meet  VBD 0 root
                        Bo    Bo    NNP 2 obj   PERSON

                        """
                                + SINCE_HIS_FALL.formatted(6)
                                + """
                                Kim   Kim   NNP 6 nsubj PERSON
                                waits wait  VBZ 0 root
                                """,
                        "kim"))
                .containsExactly("Kim", "his", "Kim");
    }
}
