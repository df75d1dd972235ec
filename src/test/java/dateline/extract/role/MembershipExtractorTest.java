package dateline.extract.role;

import static dateline.extract.entity.Findings.memberships;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.AnnotatedText;
import dateline.text.Sentences;
import dateline.text.Tagged;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MembershipExtractorTest {
    @Test
    void a_title_with_its_state_is_a_membership() {
        AnnotatedText given = Sentences.parse(
                """
                former   former   JJ  5 amod
                Russian  russian  JJ  5 amod
                Prime    Prime    NNP 5 compound
                Minister Minister NNP 5 compound
                Petrova  Petrova  NNP 6 nsubj PERSON
                spoke    speak    VBD 0 root
                """);
        assertThat(memberships(given)).containsExactly("petrova, former Prime Minister, russia");
    }

    @Test
    void an_apposition_with_its_body_is_a_membership() {
        AnnotatedText given = Sentences.parse(
                """
                Ana      Ana      NNP 2 compound PERSON
                Petrova  Petrova  NNP 8 nsubj    PERSON
                ,        ,        ,   2 punct
                chairman chairman NN  2 appos
                of       of       IN  6 case
                Zelkova  Zelkova  NNP 4 nmod     ORGANIZATION
                ,        ,        ,   2 punct
                spoke    speak    VBD 0 root
                """);
        assertThat(memberships(given)).containsExactly("ana-petrova, Chairman, zelkova");
    }

    @Test
    void a_source_without_a_name_holds_the_role_that_introduces_it() {
        AnnotatedText given = Sentences.parse(
                """
                A        _        DT  2 det
                spokesman _       NN  5 nsubj
                for      _        IN  4 case
                Zelkova  Zelkova  NNP 2 nmod   ORGANIZATION
                declined decline  VBD 0 root
                """);
        assertThat(memberships(given)).containsExactly("2, Spokesman, zelkova");
    }

    @Test
    void who_is_named_with_a_body_alone_is_its_member() {
        AnnotatedText given = Sentences.parse(
                """
                Zelkova Zelkova NNP 3 nmod:poss ORGANIZATION
                's      's      POS 1 case
                Petrova Petrova NNP 4 nsubj     PERSON
                left    leave   VBD 0 root

                he      he      PRP 2 nsubj
                met     meet    VBD 0 root
                Marten  Marten  NNP 2 obj      PERSON
                of      of      IN  7 case
                the     the     DT  7 det
                firm    firm    NN  7 compound
                Linden  Linden  NNP 3 nmod     ORGANIZATION
                """);
        assertThat(memberships(given)).containsExactly("petrova, Member, zelkova", "marten, Member, linden");
    }

    @Test
    void a_department_belongs_to_the_role() {
        AnnotatedText given = Sentences.parse(
                """
                the      the      DT  3 det
                American american JJ  3 amod
                Secretary secretary NNP 6 compound
                of       of       IN  5 case
                State    State    NNP 3 nmod
                Petrova  Petrova  NNP 7 nsubj PERSON
                spoke    speak    VBD 0 root
                of       of       IN  9 case
                talks    talk     NNS 7 obl
                """);
        assertThat(memberships(given)).containsExactly("petrova, Secretary of State, united-states");
    }

    @Test
    void two_roles_joined_by_and_are_one_persons() {
        AnnotatedText given = Sentences.parse(
                """
                Petrova  Petrova  NNP 11 nsubj PERSON
                ,        ,        ,   3 punct
                director director NN  1 appos
                of       of       IN  5 case
                Zelkova  Zelkova  NNP 3 nmod ORGANIZATION
                and      and      CC  8 cc
                a        a        DT  8 det
                member   member   NN  3 conj
                of       of       IN  10 case
                Linden   Linden   NNP 8 nmod ORGANIZATION
                spoke    speak    VBD 0 root
                """);
        assertThat(memberships(given)).containsExactly("petrova, Director, zelkova", "petrova, Member, linden");
    }

    @Test
    void a_city_has_a_mayor_but_no_brokers() {
        AnnotatedText given = Sentences.parse(
                """
                Petrova  Petrova  NNP 7 nsubj PERSON
                ,        ,        ,   4 punct
                a        a        DT  4 det
                broker   broker   NN  1 appos
                in       in       IN  6 case
                Lisbon   Lisbon   NNP 4 nmod LOCATION
                met      meet     VBD 0 root
                Lisbon   Lisbon   NNP 9 compound LOCATION
                mayor    mayor    NN  10 compound
                Marten   Marten   NNP 7 obj PERSON
                """);
        assertThat(memberships(given)).containsExactly("marten, Mayor, lisbon");
    }

    @Test
    void a_letter_and_a_state_tell_of_the_party_and_the_office() {
        AnnotatedText given = Sentences.parse(
                """
                Sen.    Sen.    NNP 2 compound
                Petrova Petrova NNP 8 nsubj PERSON
                (       (       -LRB- 4 punct
                R       R       NN  2 appos ORGANIZATION
                -       -       HYPH 4 punct ORGANIZATION
                AZ      AZ      NNP 4 dep ORGANIZATION
                )       )       -RRB- 4 punct
                left    leave   VBD 0 root
                """);
        assertThat(memberships(given))
                .containsExactly("petrova, Member, republican-party-us", "petrova, Senator, arizona");
    }

    @Test
    void a_title_alone_is_held_where_the_authority_file_knows_for_that_day() {
        AnnotatedText given = Sentences.parse(
                """
                President President NNP 3 compound
                Barack    Barack    NNP 3 compound PERSON
                Obama     Obama     NNP 4 nsubj PERSON
                left      leave     VBD 0 root
                for       for       IN  8 case
                the       the       DT  8 det
                United    United    NNP 8 compound LOCATION
                States    States    NNPS 4 obl LOCATION
                """);
        assertThat(memberships(given, Optional.of(LocalDate.of(2015, 11, 22))))
                .containsExactly("barack-obama, President, united-states");
        assertThat(memberships(given)).isEmpty();
    }

    @Test
    void a_place_may_belong_to_the_body() {
        AnnotatedText given = Sentences.parse(
                """
                Zelkova  Zelkova  NNP 4 nmod:poss ORGANIZATION
                's       's       POS 1 case
                Africa   Africa   NNP 4 compound LOCATION
                director director NN  5 compound
                Petrova  Petrova  NNP 6 nsubj PERSON
                left     leave    VBD 0 root
                """);
        assertThat(memberships(given)).containsExactly("petrova, Director, zelkova");
    }

    @Test
    void the_leaders_spokesman_is_no_leader() {
        AnnotatedText given = Sentences.parse(
                """
                Zelkova   Zelkova   NNP 4 compound ORGANIZATION
                leader    leader    NN  4 nmod:poss
                's        's        POS 2 case
                spokesman spokesman NN  6 nsubj
                Petrova   Petrova   NNP 4 appos PERSON
                left      leave     VBD 0 root
                """);
        assertThat(memberships(given)).noneMatch(role -> role.contains("Leader"));
    }

    @Test
    void a_nationality_makes_nobody_a_striker_of_the_state() {
        AnnotatedText given = Sentences.parse(
                """
                Argentine argentine JJ  3 amod
                striker   striker   NN  3 compound
                Petrova   Petrova   NNP 4 nsubj PERSON
                left      leave     VBD 0 root
                """);
        assertThat(memberships(given)).isEmpty();
    }

    @Test
    void the_minister_of_a_president_is_one_of_her_state() {
        AnnotatedText given = Tagged.text(
                "President/president_NNP Ana_NNP_PERSON Petrova_NNP_PERSON of_IN Liberia_NNP_LOCATION left_VBD",
                "Her_PRP$ finance/finance_NN minister/minister_NN ,_, Bo_NNP_PERSON Marten_NNP_PERSON ,_, stayed_VBD");
        assertThat(memberships(given))
                .containsExactly("ana-petrova, President, liberia", "bo-marten, Finance Minister, liberia");
    }

    @Test
    void the_spokesman_of_a_senator_is_none_of_the_senate() {
        AnnotatedText given = Tagged.text(
                "Senator/senator_NNP Ana_NNP_PERSON Petrova_NNP_PERSON of_IN Ohio_NNP_LOCATION left_VBD",
                "Her_PRP$ spokesman/spokesman_NN ,_, Bo_NNP_PERSON Marten_NNP_PERSON ,_, stayed_VBD");
        assertThat(memberships(given)).containsExactly("ana-petrova, Senator, ohio");
    }

    @Test
    void a_chief_before_a_name_may_look_like_an_adjective() {
        AnnotatedText given =
                Tagged.text("Zelkova_NNP_ORGANIZATION chief/chief_JJ Ana_NNP_PERSON Petrova_NNP_PERSON left_VBD");
        assertThat(memberships(given)).containsExactly("ana-petrova, Chief, zelkova");
    }

    @Test
    void who_helps_a_leader_has_a_role_in_what_that_one_leads() {
        AnnotatedText given = Sentences.parse(
                """
                Zelkova  Zelkova  NNP  3 compound ORGANIZATION
                chairman chairman NN   3 compound
                Marten   Marten   NNP  4 nsubj    PERSON
                spoke    speak    VBD  0 root

                His      his      PRP$ 3 nmod:poss
                finance  finance  NN   3 compound
                chief    chief    NN   6 nsubj
                ,        ,        ,    3 punct
                Petrova  Petrova  NNP  3 appos    PERSON
                left     leave    VBD  0 root
                """);
        assertThat(memberships(given)).containsExactly("marten, Chairman, zelkova", "petrova, Finance Chief, zelkova");
    }

    @Test
    void former_may_stand_between_the_body_and_the_role() {
        AnnotatedText given = Sentences.parse(
                """
                the      the      DT  2 det
                Zelkova  Zelkova  NNP 4 nsubj    ORGANIZATION
                Museum   Museum   NNP 2 flat     ORGANIZATION
                opened   open     VBD 0 root

                Ana      Ana      NNP 2 compound PERSON
                Petrova  Petrova  NNP 9 nsubj    PERSON
                ,        ,        ,   2 punct
                the      the      DT  5 det
                museum   museum   NN  8 nmod:poss
                's       's       POS 5 case
                former   former   JJ  8 amod
                director director NN  2 appos
                spoke    speak    VBD 0 root
                """);
        assertThat(memberships(given)).containsExactly("ana-petrova, former Director, zelkova-museum");
    }
}
