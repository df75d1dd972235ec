package dateline.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.authority.Authority;
import dateline.text.AnnotatedText;
import dateline.text.Sentences;
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

    @Test
    void a_title_is_no_part_of_a_name() {
        AnnotatedText given = Sentences.parse(
                """
                President  President NNP 3 compound PERSON
                Ana        Ana       NNP 3 compound PERSON
                Petrova    Petrova   NNP 4 nsubj    PERSON
                spoke      speak     VBD 0 root
                """);
        assertThat(names(given)).containsExactly("PERSON Ana Petrova");
    }

    @Test
    void a_nationality_before_a_body_of_the_state_names_that_body() {
        AnnotatedText given = Sentences.parse(
                """
                the      the     DT  4 det
                Russian  russian JJ  4 amod
                air      air     NN  4 compound
                force    force   NN  5 nsubj
                left     leave   VBD 0 root
                """);
        assertThat(names(given)).containsExactly("ORGANIZATION Russian air force");
    }

    @Test
    void a_nationality_alone_names_the_place() {
        AnnotatedText given = Sentences.parse(
                """
                Syrian   syrian JJ  2 amod
                rebels   rebel  NNS 3 nsubj
                left     leave  VBD 0 root
                """);
        assertThat(names(given)).containsExactly("PLACE Syrian");
    }

    @Test
    void what_the_authority_file_knows_is_found_without_the_model_and_under_its_own_kind() {
        AnnotatedText given = Sentences.parse(
                """
                ISIL   ISIL  NNP 4 nsubj
                ,      ,     ,   1 punct
                Daesh  Daesh NNP 1 appos PERSON
                lost   lose  VBD 0 root
                """);
        assertThat(names(given)).containsExactly("ORGANIZATION ISIL", "ORGANIZATION Daesh");
    }

    @Test
    void a_company_form_that_the_model_left_out_belongs_to_the_name() {
        AnnotatedText given = Sentences.parse(
                """
                Zelkova  Zelkova NNP 2 compound ORGANIZATION
                corp     corp    NN  3 nsubj
                grew     grow    VBD 0 root
                """);
        assertThat(names(given)).containsExactly("ORGANIZATION Zelkova corp");
    }

    @Test
    void a_gathering_is_no_place() {
        AnnotatedText given = Sentences.parse(
                """
                the     the    DT  3 det
                Lisbon  Lisbon NNP 3 compound LOCATION
                Summit  Summit NNP 4 nsubj    LOCATION
                failed  fail   VBD 0 root
                """);
        assertThat(names(given)).isEmpty();
    }

    @Test
    void a_ticker_symbol_and_a_possessive_end_a_companys_name() {
        AnnotatedText given = Sentences.parse(
                """
                Zelkova Zelkova NNP 2 compound ORGANIZATION
                Corp    Corp    NNP 4 nsubj    ORGANIZATION
                ZLK     ZLK     NNP 2 dep      ORGANIZATION
                rose    rise    VBD 0 root

                Zelkova Zelkova NNP 2 compound  ORGANIZATION
                Co      Co      NNP 5 nmod:poss ORGANIZATION
                's      's      POS 2 case      ORGANIZATION
                Marten  Marten  NNP 5 compound  ORGANIZATION
                Inc     Inc     NNP 6 nsubj     ORGANIZATION
                fell    fall    VBD 0 root
                """);
        assertThat(names(given))
                .containsExactly("ORGANIZATION Zelkova Corp", "ORGANIZATION Zelkova Co", "ORGANIZATION Marten Inc");
    }

    @Test
    void a_firm_may_be_named_for_several_partners() {
        AnnotatedText given = Sentences.parse(
                """
                Marten  Marten  NNP 7 nsubj    PERSON
                ,       ,       ,   3 punct
                Zelkova Zelkova NNP 1 conj     ORGANIZATION
                and     and     CC  5 cc       ORGANIZATION
                Co      Co      NNP 3 conj     ORGANIZATION
                Inc     Inc     NNP 5 compound
                sold    sell    VBD 0 root
                """);
        assertThat(names(given)).containsExactly("ORGANIZATION Marten, Zelkova and Co Inc");
    }

    @Test
    void a_common_word_is_no_name_for_its_capital_alone() {
        AnnotatedText given = Sentences.parse(
                """
                Time  Time NNP 2 nsubj
                flies fly  VBZ 0 root

                the    the    DT  2 det
                Zelkov Zelkov NNP 4 compound
                Apple  Apple  NNP 4 compound
                Act    Act    NNP 5 nsubj
                passed pass   VBD 0 root

                she  she  PRP 2 nsubj
                told tell VBD 0 root
                Time Time NNP 2 obj
                """);
        assertThat(names(given)).containsExactly("ORGANIZATION Time");
    }

    @Test
    void a_language_is_no_place() {
        AnnotatedText given = Sentences.parse(
                """
                she   she     PRP 2 nsubj
                spoke speak   VBD 0 root
                in    in      IN  4 case
                Greek Greek   NNP 2 obl
                .     .       .   2 punct
                """);
        assertThat(names(given)).isEmpty();
    }

    @Test
    void an_acronym_in_brackets_is_a_name_of_the_same_sort() {
        AnnotatedText given = Sentences.parse(
                """
                the     the     DT  4 det
                Zelkova Zelkova NNP 4 compound ORGANIZATION
                Workers Workers NNPS 4 compound ORGANIZATION
                Party   Party   NNP 8 nsubj    ORGANIZATION
                (       (       -LRB- 6 punct
                ZWP     ZWP     NN  4 appos
                )       )       -RRB- 6 punct
                won     win     VBD 0 root
                """);
        assertThat(names(given)).containsExactly("ORGANIZATION Zelkova Workers Party", "ORGANIZATION ZWP");
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
        AnnotatedText given = Sentences.parse(
                """
                Aba     Aba     NNP 0 root LOCATION
                ,       ,       ,   1 punct
                Zelkova Zelkova NNP 1 conj ORGANIZATION
                ,       ,       ,   1 punct
                Lagos   Lagos   NNP 1 conj LOCATION
                and     and     CC  7 cc
                Kano    Kano    NNP 1 conj LOCATION
                """);
        assertThat(names(given)).containsExactly("PLACE Aba", "PLACE Zelkova", "PLACE Lagos", "PLACE Kano");
    }

    @Test
    void a_place_and_more_words_with_a_capital_may_name_a_body() {
        AnnotatedText given = Sentences.parse(
                """
                the      the      DT  4 det
                Rwandan  rwandan  JJ  4 amod LOCATION
                Zelkov   Zelkov   NNP 4 compound
                Front    Front    NNP 5 nsubj
                lost     lose     VBD 0 root
                several  several  JJ  7 amod
                seats    seat     NNS 5 obj
                """);
        assertThat(names(given)).containsExactly("ORGANIZATION Rwandan Zelkov Front");
    }

    @Test
    void who_is_addressed_as_mrs_is_a_person_even_with_the_name_of_a_month() {
        AnnotatedText given = Sentences.parse(
                """
                Mrs     Mrs     NNP 2 compound
                May     May     NNP 3 nsubj
                spoke   speak   VBD 0 root
                first   first   RB  3 advmod
                """);
        assertThat(names(given)).containsExactly("PERSON May");
    }

    @Test
    void a_department_is_no_part_of_a_name() {
        AnnotatedText given = Sentences.parse(
                """
                Chancellor chancellor NNP 6 compound
                of         of         IN  4 case
                the        the        DT  4 det
                Exchequer  Exchequer  NNP 1 nmod PERSON
                Ana        Ana        NNP 6 compound PERSON
                Petrova    Petrova    NNP 7 nsubj PERSON
                spoke      speak      VBD 0 root
                first      first      RB  7 advmod

                the        the        DT  2 det
                Exchequer  Exchequer  NNP 4 compound
                Ana        Ana        NNP 4 compound PERSON
                Petrova    Petrova    NNP 5 nsubj PERSON
                left       leave      VBD 0 root
                early      early      RB  5 advmod
                """);
        assertThat(names(given)).containsExactly("PERSON Ana Petrova", "PERSON Ana Petrova");
    }
}
