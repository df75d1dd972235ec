package dateline.extract.name;

import static dateline.extract.name.FoundNames.names;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.AnnotatedText;
import dateline.text.Sentences;
import org.junit.jupiter.api.Test;

class NameTypesTest {
    @Test
    void a_gathering_is_no_place() {
        assertThat(names("the_DT Lisbon_NNP_LOCATION Summit_NNP_LOCATION failed_VBD"))
                .isEmpty();
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
    void who_is_addressed_as_mrs_is_a_person_even_with_the_name_of_a_month() {
        assertThat(names("Mrs_NNP May_NNP spoke_VBD first_RB")).containsExactly("PERSON May");
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
    void who_is_murdered_is_a_person_though_a_town_has_that_name() {
        assertThat(names("Petrova_NNP_PERSON shot/shoot_VBD Austin_NNP_LOCATION"))
                .containsExactly("PERSON Petrova", "PERSON Austin");
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
    void who_is_introduced_by_a_role_is_a_person() {
        String introduced =
                """
                Its     _       PRP$ 2 nmod:poss
                %s      _       NN   6 nsubj
                ,       _       ,    2 punct
                Zelkova Zelkova NNP  5 compound ORGANIZATION
                Marten  Marten  NNP  2 appos    ORGANIZATION
                spoke   speak   VBD  0 root
                """;
        assertThat(names(Sentences.parse(introduced.formatted("chairman")))).containsExactly("PERSON Zelkova Marten");
        assertThat(names(Sentences.parse(introduced.formatted("shareholder"))))
                .containsExactly("ORGANIZATION Zelkova Marten");
    }

    @Test
    void a_noun_for_a_body_before_a_name_tells_that_it_is_one() {
        assertThat(
                        names(
                                Sentences.parse(
                                        """
                        The     _       DT  3 det
                        union   _       NN  3 compound
                        Zelkova Zelkova NNP 4 nsubj PERSON
                        spoke   speak   VBD 0 root
                        """)))
                .containsExactly("ORGANIZATION Zelkova");
        assertThat(
                        names(
                                Sentences.parse(
                                        """
                        the     _       DT  2 det
                        union   _       NN  0 root
                        Zelkova Zelkova NNP 4 nsubj PERSON
                        founded found   VBD 2 acl:relcl
                        """)))
                .containsExactly("PERSON Zelkova");
    }

    @Test
    void wanderers_are_a_team() {
        assertThat(names("Zelkova_NNP_PERSON Wanderers_NNP_PERSON lost/lose_VBD"))
                .containsExactly("ORGANIZATION Zelkova Wanderers");
    }
}
