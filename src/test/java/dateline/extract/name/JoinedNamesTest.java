package dateline.extract.name;

import static dateline.extract.name.FoundNames.AUTHORITY;
import static dateline.extract.name.FoundNames.bySentence;
import static dateline.extract.name.FoundNames.told;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Tagged;
import java.util.List;
import org.junit.jupiter.api.Test;

class JoinedNamesTest {
    private static final String PAIR = "Zelkov_NNP_ORGANIZATION and_CC_ORGANIZATION Marten_NNP_ORGANIZATION agreed_VBD";

    private static List<String> names(String... tagged) {
        return told(JoinedNames.parted(bySentence(Tagged.text(tagged)), AUTHORITY).stream()
                .flatMap(List::stream));
    }

    @Test
    void two_that_the_article_names_elsewhere_are_two() {
        assertThat(names(
                        "Bo_NNP_PERSON Zelkov_NNP_PERSON met_VBD Marten_NNP_ORGANIZATION Properties_NNPS_ORGANIZATION Inc_NNP_ORGANIZATION",
                        PAIR))
                .containsExactly(
                        "PERSON Bo Zelkov",
                        "ORGANIZATION Marten Properties Inc",
                        "PERSON Zelkov",
                        "ORGANIZATION Marten");
        assertThat(names(PAIR)).containsExactly("ORGANIZATION Zelkov and Marten");
    }

    @Test
    void two_states_before_what_they_share_are_two() {
        assertThat(names(
                        "the_DT France_NNP_LOCATION -_HYPH_LOCATION Mexico_NNP_LOCATION pact_NN failed_VBD",
                        "Austria_NNP_LOCATION -_HYPH_LOCATION Hungary_NNP_LOCATION fell_VBD"))
                .containsExactly("PLACE France", "PLACE Mexico", "PLACE Austria - Hungary");
    }
}
