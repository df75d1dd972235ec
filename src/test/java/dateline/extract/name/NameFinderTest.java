package dateline.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.authority.Authority;
import dateline.text.AnnotatedText;
import dateline.text.Sentences;
import dateline.text.Tagged;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameFinderTest {
    private static final NameFinder FINDER = new NameFinder(Authority.load());

    private static List<String> names(AnnotatedText text) {
        return text.sentences().stream()
                .flatMap(sentence -> FINDER.find(sentence).stream())
                .map(name -> name.sort() + " " + name.text())
                .toList();
    }

    private static List<String> names(String... tagged) {
        return names(Tagged.text(tagged));
    }

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
    void a_gathering_is_no_place() {
        assertThat(names("the_DT Lisbon_NNP_LOCATION Summit_NNP_LOCATION failed_VBD"))
                .isEmpty();
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
    void a_firm_may_be_named_for_several_partners() {
        assertThat(
                        names(
                                "Marten_NNP_PERSON ,_, Zelkova_NNP_ORGANIZATION and_CC_ORGANIZATION Co_NNP_ORGANIZATION Inc_NNP sold_VBD"))
                .containsExactly("ORGANIZATION Marten, Zelkova and Co Inc");
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
    void an_acronym_in_brackets_is_a_name_of_the_same_sort() {
        assertThat(
                        names(
                                "the_DT Zelkova_NNP_ORGANIZATION Workers_NNPS_ORGANIZATION Party_NNP_ORGANIZATION (_-LRB- ZWP_NN )_-RRB- won_VBD"))
                .containsExactly("ORGANIZATION Zelkova Workers Party", "ORGANIZATION ZWP");
    }

    @Test
    void an_apposition_tells_what_a_name_stands_for() {
        AnnotatedText given = Sentences.parse(
                """
                Zelkova Zelkova NNP 6 nsubj PERSON
                ,       ,       ,   1 punct
                a       a       DT  5 det
                farming farming NN  5 compound
                town    town    NN  1 appos
                burned  burn    VBD 0 root

                Marten  Marten  NNP 6 nsubj ORGANIZATION
                ,       ,       ,   1 punct
                70      70      CD  1 appos
                ,       ,       ,   1 punct
                slowly  slowly  RB  6 advmod
                left    leave   VBD 0 root
                """);
        assertThat(names(given)).containsExactly("PLACE Zelkova", "PERSON Marten");
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
    void who_is_addressed_as_mrs_is_a_person_even_with_the_name_of_a_month() {
        assertThat(names("Mrs_NNP May_NNP spoke_VBD first_RB")).containsExactly("PERSON May");
    }

    @Test
    void a_department_is_no_part_of_a_name() {
        assertThat(names(
                        "Chancellor_NNP of_IN the_DT Exchequer_NNP_PERSON Ana_NNP_PERSON Petrova_NNP_PERSON spoke_VBD first_RB",
                        "the_DT Exchequer_NNP Ana_NNP_PERSON Petrova_NNP_PERSON left_VBD early_RB"))
                .containsExactly("PERSON Ana Petrova", "PERSON Ana Petrova");
    }

    @Test
    void a_known_place_stays_one_whatever_its_last_word() {
        assertThat(
                        names(
                                "the_DT Soviet_NNP_LOCATION Union_NNP_LOCATION held_VBD the_DT West_NNP_LOCATION Bank_NNP_LOCATION"))
                .containsExactly("PLACE Soviet Union", "PLACE West Bank");
    }

    @Test
    void what_ends_as_sites_do_is_a_place_though_somebody_runs_it() {
        assertThat(names("Zelkova_NNP_ORGANIZATION Force_NNP_ORGANIZATION Base_NNP_ORGANIZATION closed_VBD"))
                .containsExactly("PLACE Zelkova Force Base");
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
    void letters_in_brackets_behind_an_organization_are_its_name_whatever_they_stand_for() {
        assertThat(names(
                        "the_DT Zelkova_NNP_ORGANIZATION Party_NNP_ORGANIZATION (_-LRB- PTZ_NN )_-RRB- won_VBD",
                        "Zelkova_NNP_ORGANIZATION Corp_NNP_ORGANIZATION (_-LRB- ZLKN.AS_NN )_-RRB- fell_VBD"))
                .containsExactly(
                        "ORGANIZATION Zelkova Party", "ORGANIZATION PTZ",
                        "ORGANIZATION Zelkova Corp", "ORGANIZATION ZLKN.AS");
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

    @Test
    void what_a_minister_is_in_charge_of_belongs_to_the_title() {
        assertThat(names("Transport_NNP_ORGANIZATION Secretary_NNP Ana_NNP_PERSON Petrova_NNP_PERSON spoke_VBD"))
                .containsExactly("PERSON Ana Petrova");
    }

    @Test
    void who_is_murdered_is_a_person_though_a_town_has_that_name() {
        assertThat(names("Petrova_NNP_PERSON shot/shoot_VBD Austin_NNP_LOCATION"))
                .containsExactly("PERSON Petrova", "PERSON Austin");
    }

    @Test
    void a_body_that_the_model_passed_over_is_known_by_its_last_word() {
        assertThat(names(
                        "the_DT Zelkova_NNP Workers_NNP Movement_NNP won_VBD ._.",
                        "she_PRP joined_VBD the_DT Movement_NNP ._."))
                .containsExactly("ORGANIZATION Zelkova Workers Movement");
    }

    @Test
    void in_and_at_stand_before_places() {
        assertThat(names(
                        "they_PRP won_VBD at_IN Chelsea_NNP_PERSON",
                        "they_PRP won_VBD in_IN Florence_NNP_PERSON 's_POS name_NN"))
                .containsExactly("PERSON Chelsea", "PERSON Florence");
        assertThat(names("they_PRP met_VBD in_IN Florence_NNP_PERSON ._.")).containsExactly("PLACE Florence");
    }

    @Test
    void a_town_is_named_with_its_state() {
        assertThat(
                        names(
                                "the_DT Acme_NNP_ORGANIZATION Co._NNP_ORGANIZATION of_IN Zelkov_NNP_PERSON ,_, Ill._NNP_LOCATION ,_, left_VBD"))
                .containsExactly("ORGANIZATION Acme Co.", "PLACE Zelkov", "PLACE Ill.");
    }

    @Test
    void a_mountain_is_a_place() {
        assertThat(names("Mount_NNP_ORGANIZATION Zelkov_NNP_ORGANIZATION erupted_VBD"))
                .containsExactly("PLACE Mount Zelkov");
    }

    @Test
    void a_college_of_law_is_no_law() {
        assertThat(
                        names(
                                "the_DT Zelkov_NNP_ORGANIZATION College_NNP_ORGANIZATION of_IN_ORGANIZATION Law_NNP_ORGANIZATION opened_VBD"))
                .containsExactly("ORGANIZATION Zelkov College of Law");
    }

    @Test
    void a_place_that_nobody_knows_has_no_chairman() {
        assertThat(names("Zelkov_NNP_LOCATION chairman_NN Bo_NNP_PERSON Marten_NNP_PERSON left_VBD"))
                .containsExactly("ORGANIZATION Zelkov", "PERSON Bo Marten");
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
}
