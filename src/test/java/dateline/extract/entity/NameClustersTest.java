package dateline.extract.entity;

import static dateline.extract.entity.Findings.cast;
import static dateline.extract.entity.Findings.mentions;
import static dateline.extract.entity.Findings.slugs;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Group;
import dateline.text.AnnotatedText;
import dateline.text.Sentences;
import dateline.text.Tagged;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NameClustersTest {
    @Test
    void middle_initials_tell_father_and_son_apart() {
        AnnotatedText given = Sentences.parse(
                """
                Ivo     Ivo     NNP 3 compound PERSON
                K.      K.      NNP 3 compound PERSON
                Petrov  Petrov  NNP 4 nsubj    PERSON
                met     meet    VBD 0 root
                Ivo     Ivo     NNP 8 compound PERSON
                H.      H.      NNP 8 compound PERSON
                K.      K.      NNP 8 compound PERSON
                Petrov  Petrov  NNP 4 obj      PERSON
                """);
        assertThat(slugs(given)).containsExactly("ivo-k-petrov", "ivo-h-k-petrov");
    }

    @Test
    void a_family_is_a_group_and_none_of_its_members() {
        AnnotatedText given = Sentences.parse(
                """
                Ana      Ana      NNP  2 compound PERSON
                Petrova  Petrova  NNP  3 nsubj    PERSON
                left     leave    VBD  0 root
                early    early    RB   3 advmod

                the      the      DT   2 det
                Petrovas Petrova  NNPS 3 nsubj    PERSON
                own      own      VBP  0 root
                land     land     NN   3 obj
                """);
        assertThat(cast(given).entities())
                .filteredOn(Group.class::isInstance)
                .extracting(entity -> ((Group) entity).description())
                .containsExactly("Petrovas");
        assertThat(slugs(given)).contains("ana-petrova").doesNotContain("petrovas");
    }

    @Test
    void a_longer_name_that_nobody_knows_is_not_the_known_one_of_which_it_begins() {
        AnnotatedText given = Sentences.parse(
                """
                Shell  Shell  NNP 3 compound ORGANIZATION
                Harbor Harbor NNP 3 compound ORGANIZATION
                Tools  Tools  NNP 4 nsubj    ORGANIZATION
                grew   grow   VBD 0 root

                Shell  Shell  NNP 2 nsubj    ORGANIZATION
                sold   sell   VBD 0 root
                drills drill  NNS 2 obj
                """);
        assertThat(slugs(given)).containsExactly("shell-harbor-tools");
    }

    @Test
    void a_body_named_with_its_nation_is_the_one_named_without() {
        AnnotatedText given = Sentences.parse(
                """
                the        the        DT  3 det
                Russian    russian    JJ  3 amod ORGANIZATION
                Inspectorate Inspectorate NNP 4 nsubj ORGANIZATION
                agreed     agree      VBD 0 root

                the        the        DT  2 det
                Inspectorate Inspectorate NNP 3 nsubj ORGANIZATION
                paid       pay        VBD 0 root
                later      later      RB  3 advmod
                """);
        assertThat(slugs(given)).containsExactly("russian-inspectorate");
    }

    @Test
    void a_surname_alone_is_not_the_husband_who_is_introduced_as_such() {
        AnnotatedText given = Sentences.parse(
                """
                Ana     Ana     NNP  2 compound PERSON
                Petrova Petrova NNP  8 nsubj    PERSON
                and     and     CC   5 cc
                her     her     PRP$ 5 nmod:poss
                husband husband NN   2 conj
                Ivo     Ivo     NNP  7 compound PERSON
                Petrova Petrova NNP  5 appos    PERSON
                spoke   speak   VBD  0 root

                Petrova Petrova NNP 2 nsubj PERSON
                left    leave   VBD 0 root
                """);
        assertThat(mentions(given, "ana-petrova")).containsExactly("Ana Petrova", "her", "Petrova");
        assertThat(mentions(given, "ivo-petrova")).containsExactly("Ivo Petrova");
    }

    @Test
    void a_title_tells_the_brother_from_the_sister() {
        AnnotatedText given = Sentences.parse(
                """
                Peter   Peter   NNP 2 compound PERSON
                Linden  Linden  NNP 3 nsubj    PERSON
                met     meet    VBD 0 root
                Mary    Mary    NNP 5 compound PERSON
                Linden  Linden  NNP 3 obj      PERSON

                Mr.     Mr.     NNP 2 compound
                Linden  Linden  NNP 3 nsubj PERSON
                left    leave   VBD 0 root
                """);
        assertThat(mentions(given, "peter-linden")).containsExactly("Peter Linden", "Linden");
    }

    @Test
    void which_of_two_of_a_name_is_meant_the_states_tell_of_which_the_article_speaks() {
        AnnotatedText given = Sentences.parse(
                """
                Georgia Georgia NNP 2 nsubj LOCATION
                voted   vote    VBD 0 root
                after   after   IN  4 case
                Ohio    Ohio    NNP 2 obl LOCATION
                """);
        assertThat(slugs(given)).containsExactly("georgia-us", "ohio");
        AnnotatedText other = Sentences.parse(
                """
                Georgia Georgia NNP 2 nsubj LOCATION
                voted   vote    VBD 0 root
                after   after   IN  4 case
                Armenia Armenia NNP 2 obl LOCATION
                """);
        assertThat(slugs(other)).containsExactly("georgia", "armenia");
    }

    @Test
    void a_company_named_for_somebody_with_initials_has_a_surname() {
        assertThat(slugs(Tagged.text(
                        "A.B._NNP_ORGANIZATION Zelkov_NNP_ORGANIZATION Corp._NNP_ORGANIZATION grew_VBD",
                        "Zelkov_NNP_ORGANIZATION grew_VBD")))
                .containsExactly("ab-zelkov-corp");
    }

    @Test
    void a_known_name_of_several_words_is_no_short_form_of_a_longer_one() {
        assertThat(slugs(Tagged.text(
                        "General_NNP_ORGANIZATION Motors_NNP_ORGANIZATION Zelkov_NNP_ORGANIZATION Corp._NNP_ORGANIZATION grew_VBD",
                        "General_NNP_ORGANIZATION Motors_NNP_ORGANIZATION Corp._NNP_ORGANIZATION grew_VBD")))
                .containsExactly("general-motors-zelkov-corp", "general-motors");
    }

    @Test
    void a_club_goes_by_the_last_word_of_its_name() {
        assertThat(slugs(Tagged.text(
                        "Zelkov_NNP_ORGANIZATION Rovers_NNP_ORGANIZATION won_VBD",
                        "Rovers_NNP_ORGANIZATION played_VBD")))
                .containsExactly("zelkov-rovers");
        assertThat(slugs(Tagged.text(
                        "Zelkov_NNP_ORGANIZATION Bank_NNP_ORGANIZATION grew_VBD", "Bank_NNP_ORGANIZATION shrank_VBD")))
                .containsExactly("zelkov-bank", "bank");
    }

    @Test
    void an_acronym_may_leave_out_the_nation() {
        assertThat(slugs(Tagged.text(
                        "the_DT U.S._NNP_ORGANIZATION Zelkov_NNP_ORGANIZATION Tool_NNP_ORGANIZATION Service_NNP_ORGANIZATION grew_VBD",
                        "ZTS_NNP_ORGANIZATION grew_VBD")))
                .containsExactly("us-zelkov-tool-service");
    }

    @Test
    void a_title_and_a_surname_mean_who_held_the_office_on_the_day() {
        AnnotatedText given = Tagged.text("President_NNP Obama_NNP_PERSON spoke_VBD");
        assertThat(mentions(given, "barack-obama", Optional.of(LocalDate.of(2015, 11, 22))))
                .containsExactly("Obama");
        assertThat(mentions(given, "barack-obama")).containsExactly("Obama");
        assertThat(mentions(given, "barack-obama", Optional.of(LocalDate.of(2018, 1, 5))))
                .isEmpty();
        assertThat(mentions(
                        Tagged.text("former/former_JJ president_NN Obama_NNP_PERSON spoke_VBD"),
                        "barack-obama",
                        Optional.of(LocalDate.of(2018, 1, 5))))
                .containsExactly("Obama");
        assertThat(mentions(
                        Tagged.text("Vice_NNP President_NNP Obama_NNP_PERSON spoke_VBD"),
                        "barack-obama",
                        Optional.of(LocalDate.of(2015, 11, 22))))
                .isEmpty();
    }

    @Test
    void whom_a_text_names_in_passing_does_not_take_the_surname_over() {
        assertThat(mentions(
                        Tagged.text(
                                "Ana_NNP_PERSON Petrova_NNP_PERSON came_VBD",
                                "Petrova_NNP_PERSON met_VBD Bo_NNP_PERSON Petrova_NNP_PERSON",
                                "Petrova_NNP_PERSON left_VBD"),
                        "ana-petrova"))
                .containsExactly("Ana Petrova", "Petrova", "Petrova");
    }

    @Test
    void a_spokesman_is_no_senator_who_goes_by_another_given_name() {
        assertThat(slugs(Tagged.text("a_DT spokesman_NN ,_, John_NNP_PERSON Reed_NNP_PERSON ,_, spoke_VBD")))
                .contains("john-reed");
        assertThat(slugs(Tagged.text("Senator_NNP John_NNP_PERSON Reed_NNP_PERSON spoke_VBD")))
                .containsExactly("jack-reed");
    }

    @Test
    void a_family_that_looks_like_one_is_a_group_unless_somebody_is_called_so() {
        String came = "Ana_NNP_PERSON Zelkov_NNP_PERSON came_VBD";
        assertThat(mentions(Tagged.text(came, "the_DT Zelkovs_NNP_PERSON left_VBD"), "ana-zelkov"))
                .containsExactly("Ana Zelkov");
        assertThat(mentions(
                        Tagged.text(
                                came,
                                "Bo_NNP_PERSON Zelkovs_NNP_PERSON came_VBD",
                                "the_DT Zelkovs_NNP_PERSON left_VBD"),
                        "bo-zelkovs"))
                .containsExactly("Bo Zelkovs", "Zelkovs");
    }

    @Test
    void a_club_is_not_the_town_that_a_report_comes_from() {
        AnnotatedText given = Tagged.text(
                "ZELKOVA_NNP -_:",
                "Zelkova_NNP_ORGANIZATION Chess_NNP_ORGANIZATION Club_NNP_ORGANIZATION failed/fail_VBD");
        assertThat(slugs(given)).containsExactly("zelkova", "zelkova-chess-club");
    }

    @Test
    void a_state_is_not_the_city_of_its_name() {
        AnnotatedText given = Tagged.text(
                "New_NNP_LOCATION York_NNP_LOCATION sued/sue_VBD New_NNP_LOCATION York_NNP_LOCATION state_NN",
                "the_DT state_NN of_IN New_NNP_LOCATION York_NNP_LOCATION lost/lose_VBD");
        assertThat(slugs(given)).containsExactly("new-york-city", "new-york-state");
    }

    @Test
    void the_house_is_that_of_the_united_states_unless_the_article_is_about_another_state() {
        String passed = "the_DT House_NNP_ORGANIZATION passed/pass_VBD it_PRP";
        String abroad = "Kenya_NNP_LOCATION told/tell_VBD Kenya_NNP_LOCATION of_IN Kenya_NNP_LOCATION";
        assertThat(slugs(Tagged.text(passed))).containsExactly("united-states-house-of-representatives");
        assertThat(slugs(Tagged.text(passed, abroad))).containsExactly("house", "kenya");
    }
}
