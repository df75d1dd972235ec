package dateline.extract.name;

import static dateline.extract.name.FoundNames.names;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartnershipsTest {
    @Test
    void a_firm_may_be_named_for_several_partners() {
        assertThat(
                        names(
                                "Marten_NNP_PERSON ,_, Zelkova_NNP_ORGANIZATION and_CC_ORGANIZATION Co_NNP_ORGANIZATION Inc_NNP sold_VBD"))
                .containsExactly("ORGANIZATION Marten, Zelkova and Co Inc");
    }

    @Test
    void a_firm_of_partners_needs_no_company_form() {
        assertThat(names(
                        "the_DT law_NN firm_NN of_IN Marten_NNP_PERSON ,_, Zelkova_NNP_PERSON and_CC Petrov_NNP_PERSON sued_VBD",
                        "Zelkova_NNP_PERSON and_CC Zelkova_NNP_PERSON sold_VBD",
                        "Marten_NNP_PERSON and_CC Zelkova_NNP_PERSON left_VBD"))
                .containsExactly(
                        "ORGANIZATION Marten, Zelkova and Petrov",
                        "ORGANIZATION Zelkova and Zelkova",
                        "PERSON Marten",
                        "PERSON Zelkova");
    }
}
