package dateline.extract.name;

import static dateline.extract.name.FoundNames.names;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopicNamesTest {
    @Test
    void a_law_is_known_by_its_last_word() {
        assertThat(names(
                        "she_PRP voted_VBD against_IN the_DT Clean_NNP Harbors_NNPS Act_NNP of_IN 1988_CD ._.",
                        "the_DT Prevention_NNP of_IN Zelkov_NNP Act_NNP failed_VBD in_IN May_NNP ._."))
                .containsExactly("TOPIC Clean Harbors Act of 1988", "TOPIC Prevention of Zelkov Act");
    }

    @Test
    void a_treaty_goes_on_to_where_it_was_signed() {
        assertThat(names("the_DT Treaty_NNP of_IN Zelkova_NNP_LOCATION binds_VBZ all_DT states_NNS ._."))
                .containsExactly("TOPIC Treaty of Zelkova");
    }

    @Test
    void a_disease_may_bear_a_name() {
        assertThat(names("Zelkov_NNP 's_POS syndrome_NN spread_VBD slowly_RB ._."))
                .containsExactly("TOPIC Zelkov's syndrome");
    }

    @Test
    void a_nations_constitution_and_a_body_that_applies_a_law_are_no_topics() {
        assertThat(
                        names(
                                "the_DT Russian_JJ Constitution_NNP says_VBZ nothing_NN ._.",
                                "the_DT Clean_NNP_ORGANIZATION Harbors_NNPS_ORGANIZATION Act_NNP_ORGANIZATION Commission_NNP_ORGANIZATION met_VBD ._."))
                .containsExactly("PLACE Russian", "ORGANIZATION Clean Harbors Act Commission");
    }

    @Test
    void a_resolution_leaves_the_body_that_passed_it() {
        assertThat(
                        names(
                                "U.N._NNP_ORGANIZATION Security_NNP_ORGANIZATION Council_NNP_ORGANIZATION Resolution_NNP 242_CD holds_VBZ ._."))
                .containsExactly("ORGANIZATION U.N. Security Council");
    }

    @Test
    void well_known_topics_need_no_telling_word() {
        assertThat(names("Ebola_NNP_PERSON spread_VBD ._.", "she_PRP dropped_VBD an_DT iPhone_NN ._."))
                .containsExactly("TOPIC Ebola", "TOPIC iPhone");
    }

    @Test
    void a_title_in_quotation_marks_is_a_work_where_the_sentence_speaks_of_one() {
        assertThat(names(
                        "her_PRP$ novel_NN “_`` Harbors_NNPS of_IN Zelkova_NNP_LOCATION ,_, ”_'' sold_VBD well_RB ._.",
                        "he_PRP shouted_VBD “_`` Zelkova_NNP_LOCATION ”_'' twice_RB ._.",
                        "her_PRP$ novel_NN is_VBZ “_`` about_IN Zelkova_NNP_LOCATION ”_'' ._."))
                .containsExactly("TOPIC Harbors of Zelkova", "PLACE Zelkova", "PLACE Zelkova");
    }
}
