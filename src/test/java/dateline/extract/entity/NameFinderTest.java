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
}
