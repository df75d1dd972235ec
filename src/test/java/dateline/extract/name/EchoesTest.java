package dateline.extract.name;

import static dateline.extract.name.FoundNames.bySentence;
import static dateline.extract.name.FoundNames.told;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.AnnotatedText;
import dateline.text.Tagged;
import java.util.List;
import org.junit.jupiter.api.Test;

class EchoesTest {
    private static List<String> names(String... tagged) {
        AnnotatedText text = Tagged.text(tagged);
        return told(Echoes.added(text, bySentence(text)).stream());
    }

    @Test
    void a_surname_comes_again_in_a_headline() {
        assertThat(names("Zelkov_NNP Sees_VBZ Gains_NNS", "Ana_NNP_PERSON Zelkov_NNP_PERSON spoke_VBD ._."))
                .containsExactly("PERSON Zelkov", "PERSON Ana Zelkov");
    }

    @Test
    void a_common_word_that_stands_alone_with_a_capital_is_the_company_named_before() {
        String company = "Superior_NNP_ORGANIZATION Zelkov_NNP_ORGANIZATION Tools_NNP_ORGANIZATION grew_VBD ._.";
        assertThat(names(company, "she_PRP sued_VBD because_IN Superior_JJ failed_VBD ._."))
                .containsExactly("ORGANIZATION Superior Zelkov Tools", "ORGANIZATION Superior");
        assertThat(names(
                        company,
                        "she_PRP sold_VBD some_DT Superior_JJ tools_NNS ._.",
                        "Superior_JJ tools_NNS sold_VBD ._."))
                .containsExactly("ORGANIZATION Superior Zelkov Tools");
    }
}
