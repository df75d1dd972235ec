package dateline.extract.name;

import static dateline.extract.name.FoundNames.names;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Sentences;
import org.junit.jupiter.api.Test;

class NameFinderTest {
    @Test
    void a_title_is_no_part_of_a_name() {
        assertThat(names("President_NNP_PERSON Ana_NNP_PERSON Petrova_NNP_PERSON spoke_VBD"))
                .containsExactly("PERSON Ana Petrova");
    }

    @Test
    void a_nationality_before_a_body_of_the_state_names_that_body() {
        assertThat(names("the_DT Russian_JJ air_NN force_NN left_VBD"))
                .containsExactly("ORGANIZATION Russian air force");
    }

    @Test
    void a_nationality_alone_names_the_place() {
        assertThat(names("Syrian_JJ rebels_NNS left_VBD")).containsExactly("PLACE Syrian");
    }

    @Test
    void what_the_authority_file_knows_is_found_without_the_model_and_under_its_own_kind() {
        assertThat(names("ISIL_NNP ,_, Daesh_NNP_PERSON lost_VBD"))
                .containsExactly("ORGANIZATION ISIL", "ORGANIZATION Daesh");
    }

    @Test
    void a_company_form_that_the_model_left_out_belongs_to_the_name() {
        assertThat(names("Zelkova_NNP_ORGANIZATION corp_NN grew_VBD")).containsExactly("ORGANIZATION Zelkova corp");
    }

    @Test
    void a_ticker_symbol_and_a_possessive_end_a_companys_name() {
        assertThat(
                        names(
                                "Zelkova_NNP_ORGANIZATION Corp_NNP_ORGANIZATION ZLK_NNP_ORGANIZATION rose_VBD",
                                "Zelkova_NNP_ORGANIZATION Co_NNP_ORGANIZATION 's_POS_ORGANIZATION Marten_NNP_ORGANIZATION Inc_NNP_ORGANIZATION fell_VBD"))
                .containsExactly("ORGANIZATION Zelkova Corp", "ORGANIZATION Zelkova Co", "ORGANIZATION Marten Inc");
    }

    @Test
    void a_common_word_is_no_name_for_its_capital_alone() {
        assertThat(names(
                        "Time_NNP flies_VBZ",
                        "the_DT Zelkov_NNP Apple_NNP Act_NNP passed_VBD",
                        "she_PRP told_VBD Time_NNP"))
                .containsExactly("ORGANIZATION Time");
    }

    @Test
    void a_language_is_no_place() {
        assertThat(names("she_PRP spoke_VBD in_IN Greek_NNP ._.")).isEmpty();
    }

    @Test
    void names_in_a_list_are_of_one_sort() {
        assertThat(
                        names(
                                "Aba_NNP_LOCATION ,_, Zelkova_NNP_ORGANIZATION ,_, Lagos_NNP_LOCATION and_CC Kano_NNP_LOCATION"))
                .containsExactly("PLACE Aba", "PLACE Zelkova", "PLACE Lagos", "PLACE Kano");
    }

    @Test
    void a_place_and_more_words_with_a_capital_may_name_a_body() {
        assertThat(names("the_DT Rwandan_JJ_LOCATION Zelkov_NNP Front_NNP lost_VBD several_JJ seats_NNS"))
                .containsExactly("ORGANIZATION Rwandan Zelkov Front");
    }

    @Test
    void a_department_is_no_part_of_a_name() {
        assertThat(names(
                        "Chancellor_NNP of_IN the_DT Exchequer_NNP_PERSON Ana_NNP_PERSON Petrova_NNP_PERSON spoke_VBD first_RB",
                        "the_DT Exchequer_NNP Ana_NNP_PERSON Petrova_NNP_PERSON left_VBD early_RB"))
                .containsExactly("PERSON Ana Petrova", "PERSON Ana Petrova");
    }

    @Test
    void the_source_of_a_monitored_report_is_a_city_and_a_medium() {
        assertThat(names(
                        "ZZ0102030405_NN Lagos_NNP_ORGANIZATION Zelkova_NNP_ORGANIZATION Radio_NNP_ORGANIZATION in_IN English_NNP",
                        "Lagos_NNP_LOCATION ZELKOVA_NNP",
                        "Lagos_NNP_LOCATION Zelkova_NNP_LOCATION burned_VBD"))
                .containsExactly(
                        "PLACE Lagos",
                        "ORGANIZATION Zelkova Radio",
                        "PLACE Lagos",
                        "ORGANIZATION ZELKOVA",
                        "PLACE Lagos Zelkova");
    }

    @Test
    void what_a_minister_is_in_charge_of_belongs_to_the_title() {
        assertThat(names("Transport_NNP_ORGANIZATION Secretary_NNP Ana_NNP_PERSON Petrova_NNP_PERSON spoke_VBD"))
                .containsExactly("PERSON Ana Petrova");
    }

    @Test
    void a_body_that_the_model_passed_over_is_known_by_its_last_word() {
        assertThat(names(
                        "the_DT Zelkova_NNP Workers_NNP Movement_NNP won_VBD ._.",
                        "she_PRP joined_VBD the_DT Movement_NNP ._."))
                .containsExactly("ORGANIZATION Zelkova Workers Movement");
    }

    @Test
    void a_rating_and_a_scale_are_no_names() {
        assertThat(names(
                        "the_DT bonds_NNS are_VBP rated/rate_VBN AA_NNP_ORGANIZATION",
                        "at_IN 90_CD degrees/degree_NNS Kelvin_NNP_PERSON it_PRP melts_VBZ"))
                .isEmpty();
    }

    @Test
    void a_lone_bracket_and_a_title_at_the_end_are_no_part_of_a_name() {
        assertThat(names(
                        "[_-LRB- Bob_NNP_PERSON ]_-RRB-_PERSON Zelkov_NNP_PERSON left_VBD",
                        "Zelkov_NNP_ORGANIZATION Tools_NNP_ORGANIZATION CEO_NNP_ORGANIZATION left_VBD"))
                .containsExactly("PERSON Zelkov", "ORGANIZATION Zelkov Tools");
    }

    @Test
    void people_at_the_beginning_of_a_sentence_are_no_name() {
        assertThat(names("Advisers_NNS_PERSON left_VBD")).isEmpty();
    }

    @Test
    void a_wife_is_no_city() {
        assertThat(names("his_PRP$ wife_NN ,_, Odessa_NNP_LOCATION ,_, left_VBD"))
                .containsExactly("PERSON Odessa");
        assertThat(names("the_DT wives_NNS of_IN Odessa_NNP_LOCATION left_VBD")).containsExactly("PLACE Odessa");
    }

    @Test
    void a_newspaper_is_nobody() {
        assertThat(names("they_PRP read_VBD the_DT newspaper_NN Zelkova_NNP_PERSON"))
                .containsExactly("ORGANIZATION Zelkova");
    }

    @Test
    void a_lawyer_works_at_no_person() {
        assertThat(names("a_DT lawyer_NN at_IN Zelkova_NNP_PERSON Marten_NNP_PERSON left_VBD"))
                .containsExactly("ORGANIZATION Zelkova Marten");
        assertThat(names("they_PRP shouted_VBD at_IN Ana_NNP_PERSON Petrova_NNP_PERSON"))
                .containsExactly("PERSON Ana Petrova");
    }

    @Test
    void a_university_stays_one_where_who_follows() {
        assertThat(
                        names(
                                "the_DT University_NNP_ORGANIZATION of_IN_ORGANIZATION Zelkova_NNP_ORGANIZATION ,_, who_WP led_VBD"))
                .containsExactly("ORGANIZATION University of Zelkova");
    }

    @Test
    void a_party_is_known_in_small_letters_too() {
        assertThat(names("the_DT Scottish_JJ National_NNP party_NN lost_VBD"))
                .containsExactly("ORGANIZATION Scottish National party");
    }

    @Test
    void a_party_before_a_role_is_a_name() {
        assertThat(names("the_DT Conservative_JJ group_NN leader_NN spoke/speak_VBD"))
                .containsExactly("ORGANIZATION Conservative");
        assertThat(names("Liberal_JJ Democrat_NNP councillor_NN Ana_NNP_PERSON Petrova_NNP_PERSON spoke/speak_VBD"))
                .containsExactly("ORGANIZATION Liberal Democrat", "PERSON Ana Petrova");
        assertThat(names("Conservative_JJ leaders_NNS spoke/speak_VBD")).isEmpty();
    }

    @Test
    void the_end_of_a_title_is_no_part_of_a_name() {
        assertThat(names("Hall_NNP of_IN Famer_NNP Bo_NNP_PERSON Marten_NNP_PERSON spoke/speak_VBD"))
                .containsExactly("PERSON Bo Marten");
        assertThat(
                        names(
                                "Deputy_NNP Governors_NNP Bo_NNP_PERSON Marten_NNP_PERSON and_CC Ana_NNP_PERSON Petrova_NNP_PERSON"))
                .containsExactly("PERSON Bo Marten", "PERSON Ana Petrova");
    }

    @Test
    void capitals_before_a_dash_are_a_place() {
        assertThat(names("ZELKOVA_NNP -_:", "Talks_NNS failed/fail_VBD")).containsExactly("PLACE ZELKOVA");
    }

    @Test
    void a_body_that_the_model_passed_over_is_told_by_the_words_around_it() {
        assertThat(names("the_DT Center_NNP for_IN Zelkova_NNP Studies_NNP closed/close_VBD early_RB last_JJ week_NN"))
                .containsExactly("ORGANIZATION Center for Zelkova Studies");
        assertThat(names("the_DT charity_NN Haven_NNP closed/close_VBD")).containsExactly("ORGANIZATION Haven");
        assertThat(
                        names(
                                Sentences.parse(
                                        """
                        Haven    _      NNP 3 nmod:poss
                        's       _      POS 1 case
                        chairman _      NN  4 nsubj
                        left     leave  VBD 0 root
                        """)))
                .containsExactly("ORGANIZATION Haven");
    }
}
