package dateline.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.AnnotatedText;
import dateline.text.Sentences;
import dateline.text.Tagged;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoneNamesTest {
    private static List<String> names(AnnotatedText text) {
        return FoundNames.told(new LoneNames(FoundNames.AUTHORITY)
                .corrected(FoundNames.bySentence(text)).stream().flatMap(List::stream));
    }

    @Test
    void where_somebody_is_from_is_a_place() {
        assertThat(names(Tagged.text(
                        "Ana_NNP_PERSON Petrova_NNP_PERSON ,_, 52_CD ,_, of_IN Zelkova_NNP_PERSON ,_, spoke/speak_VBD",
                        "Zelkova_NNP_PERSON slept/sleep_VBD")))
                .containsExactly("PERSON Ana Petrova", "PLACE Zelkova", "PLACE Zelkova");
    }

    @Test
    void what_one_has_shares_in_is_a_company() {
        assertThat(names(Tagged.text(
                        "Zelkova_NNP_PERSON sold/sell_VBD ships_NNS",
                        "shares_NNS in_IN Zelkova_NNP_PERSON rose/rise_VBD")))
                .containsExactly("ORGANIZATION Zelkova", "ORGANIZATION Zelkova");
    }

    @Test
    void what_is_something_else_in_another_sentence_is_no_person() {
        assertThat(names(Tagged.text(
                        "Zelkova_NNP_PERSON sold/sell_VBD ships_NNS",
                        "They_PRP sued/sue_VBD Zelkova_NNP_ORGANIZATION")))
                .containsExactly("ORGANIZATION Zelkova", "ORGANIZATION Zelkova");
    }

    @Test
    void who_has_a_longer_name_or_a_title_stays_a_person() {
        assertThat(names(Tagged.text(
                        "Ana_NNP_PERSON Zelkova_NNP_PERSON spoke/speak_VBD",
                        "stake_NN in_IN Zelkova_NNP_PERSON",
                        "Mr._NNP Marten_NNP_PERSON has/have_VBZ shares_NNS in_IN Marten_NNP_PERSON")))
                .containsExactly("PERSON Ana Zelkova", "PERSON Zelkova", "PERSON Marten", "PERSON Marten");
    }

    @Test
    void one_lives_in_a_place_but_believes_in_a_person() {
        String lived =
                """
                She     _       PRP 2 nsubj
                %s      %s      VBD 0 root
                in      _       IN  4 case
                Zelkova Zelkova NNP 2 obl PERSON
                """;
        assertThat(names(Sentences.parse(lived.formatted("lived", "live")))).containsExactly("PLACE Zelkova");
        assertThat(names(Sentences.parse(lived.formatted("believed", "believe"))))
                .containsExactly("PERSON Zelkova");
    }

    @Test
    void a_court_is_called_for_its_town() {
        assertThat(names(Tagged.text(
                        "Zelkova_NNP_ORGANIZATION Crown_NNP_ORGANIZATION Court_NNP_ORGANIZATION sat/sit_VBD",
                        "Zelkova_NNP_ORGANIZATION slept/sleep_VBD")))
                .containsExactly("ORGANIZATION Zelkova Crown Court", "PLACE Zelkova");
    }
}
