package dateline.extract.name;

import static dateline.extract.name.FoundNames.bySentence;
import static dateline.extract.name.FoundNames.told;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.AnnotatedText;
import dateline.text.Tagged;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedNamesTest {
    private static List<String> names(String... tagged) {
        AnnotatedText text = Tagged.text(tagged);
        return told(
                RepeatedNames.added(text.sentences(), bySentence(text)).stream().flatMap(List::stream));
    }

    @Test
    void a_companys_first_two_words_stand_for_it() {
        assertThat(names(
                        "Superior_NNP_ORGANIZATION Zelkov_NNP_ORGANIZATION Tools_NNP_ORGANIZATION Inc_NNP_ORGANIZATION grew_VBD",
                        "Superior_JJ Zelkov_NN tools_NNS sell_VBP"))
                .containsExactly("ORGANIZATION Superior Zelkov Tools Inc", "ORGANIZATION Superior Zelkov");
    }

    @Test
    void a_name_comes_again_in_a_headline() {
        assertThat(names("ANA_NNP ZELKOV_NNP RESIGNS_VBZ", "Ana_NNP_PERSON Zelkov_NNP_PERSON left_VBD"))
                .containsExactly("PERSON ANA ZELKOV", "PERSON Ana Zelkov");
    }
}
