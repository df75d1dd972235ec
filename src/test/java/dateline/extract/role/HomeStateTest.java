package dateline.extract.role;

import static dateline.extract.entity.Findings.memberships;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.AnnotatedText;
import dateline.text.Sentences;
import org.junit.jupiter.api.Test;

class HomeStateTest {
    private static final String THE_MINISTER_SPOKE =
            """
            Finance  Finance  NNP 2 compound
            Minister Minister NNP 4 compound
            Ana      Ana      NNP 4 compound PERSON
            Petrova  Petrova  NNP 5 nsubj    PERSON
            spoke    speak    VBD 0 root
            """;

    @Test
    void a_minister_is_one_of_the_state_that_the_article_is_about() {
        AnnotatedText given = Sentences.parse(
                """
                Russia Russia NNP 2 nsubj LOCATION
                voted  vote   VBD 0 root

                """
                        + THE_MINISTER_SPOKE);
        assertThat(memberships(given)).containsExactly("ana-petrova, Finance Minister, russia");
    }

    @Test
    void a_spokesman_of_the_government_is_one_of_that_state_too() {
        AnnotatedText given = Sentences.parse(
                """
                Russia     Russia     NNP 2 nsubj LOCATION
                voted      vote       VBD 0 root

                Government Government NNP 2 compound
                spokesman  spokesman  NN  4 compound
                Ana        Ana        NNP 4 compound PERSON
                Petrova    Petrova    NNP 5 nsubj    PERSON
                spoke      speak      VBD 0 root
                """);
        assertThat(memberships(given)).containsExactly("ana-petrova, Government Spokesman, russia");
    }

    @Test
    void of_two_states_that_an_article_names_as_often_neither_need_be_a_ministers() {
        AnnotatedText given = Sentences.parse(
                """
                Russia Russia NNP 2 nsubj LOCATION
                beat   beat   VBD 0 root
                France France NNP 2 obj   LOCATION

                """
                        + THE_MINISTER_SPOKE);
        assertThat(memberships(given)).isEmpty();
    }
}
