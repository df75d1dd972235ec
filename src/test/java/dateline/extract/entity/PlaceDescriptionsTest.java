package dateline.extract.entity;

import static dateline.extract.entity.Findings.mentions;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.AnnotatedText;
import dateline.text.Sentences;
import org.junit.jupiter.api.Test;

class PlaceDescriptionsTest {
    @Test
    void the_town_of_a_name_is_the_place_with_that_name() {
        AnnotatedText given = Sentences.parse(
                """
                she     she     PRP 2 nsubj
                left    leave   VBD 0 root
                the     the     DT  4 det
                town    town    NN  2 obj
                of      of      IN  6 case
                Zelkova Zelkova NNP 4 nmod LOCATION
                """);
        assertThat(mentions(given, "zelkova")).containsExactly("town", "Zelkova");
    }

    @Test
    void our_country_is_the_state_spoken_of_most() {
        AnnotatedText given = Sentences.parse(
                """
                Kenya   Kenya   NNP 2 nsubj LOCATION
                voted   vote    VBD 0 root
                twice   twice   RB  2 advmod

                Kenya   Kenya   NNP 2 nsubj LOCATION
                left    leave   VBD 0 root
                Japan   Japan   NNP 2 obj LOCATION
                when    when    WRB 6 advmod
                our     our     PRP$ 6 nmod:poss
                country country NN  2 obl
                """);
        assertThat(mentions(given, "kenya")).containsExactly("Kenya", "Kenya", "country");
    }

    @Test
    void the_senator_won_the_state_but_not_the_one_of_his_title() {
        AnnotatedText given = Sentences.parse(
                """
                she     she     PRP 2 nsubj
                left    leave   VBD 0 root
                Ohio    Ohio    NNP 2 obj LOCATION
                early   early   RB  2 advmod

                the     the     DT  3 det
                Vermont Vermont NNP 3 compound LOCATION
                senator senator NN  4 nsubj
                won     win     VBD 0 root
                the     the     DT  6 det
                state   state   NN  4 obj
                """);
        assertThat(mentions(given, "ohio")).containsExactly("Ohio", "state");
    }

    @Test
    void the_country_is_the_one_in_which_the_places_of_the_article_are() {
        AnnotatedText given = Sentences.parse(
                """
                Ohio    Ohio    NNP 2 nsubj LOCATION
                voted   vote    VBD 0 root
                for     for     IN  4 case
                Petrova Petrova NNP 2 obl PERSON

                the     the     DT  2 det
                country country NN  3 nsubj
                waited  wait    VBD 0 root
                """);
        assertThat(mentions(given, "united-states")).containsExactly("country");
    }
}
