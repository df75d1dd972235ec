package dateline.extract.name;

import static dateline.extract.name.FoundNames.names;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AcronymsTest {
    @Test
    void an_acronym_in_brackets_is_a_name_of_the_same_sort() {
        assertThat(
                        names(
                                "the_DT Zelkova_NNP_ORGANIZATION Workers_NNPS_ORGANIZATION Party_NNP_ORGANIZATION (_-LRB- ZWP_NN )_-RRB- won_VBD"))
                .containsExactly("ORGANIZATION Zelkova Workers Party", "ORGANIZATION ZWP");
    }

    @Test
    void letters_in_brackets_behind_an_organization_are_its_name_whatever_they_stand_for() {
        assertThat(names(
                        "the_DT Zelkova_NNP_ORGANIZATION Party_NNP_ORGANIZATION (_-LRB- PTZ_NN )_-RRB- won_VBD",
                        "Zelkova_NNP_ORGANIZATION Corp_NNP_ORGANIZATION (_-LRB- ZLKN.AS_NN )_-RRB- fell_VBD"))
                .containsExactly(
                        "ORGANIZATION Zelkova Party", "ORGANIZATION PTZ",
                        "ORGANIZATION Zelkova Corp", "ORGANIZATION ZLKN.AS");
    }
}
