package dateline.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Attribution;
import dateline.model.QuotationType;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Tagged;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuotedSpeechTest {
    private static final EntityExtractor EXTRACTOR = new EntityExtractor(Findings.AUTHORITY);

    /**
     * All the words that stand for somebody, where the second of two sentences has a quotation.
     *
     * @param from how many words stand before whoever says it
     * @param until the last word of the quotation
     */
    private static List<String> mentions(String before, String quoting, int until, int from, String slug) {
        AnnotatedText text = Tagged.text(before, quoting);
        Sentence sentence = text.sentences().getLast();
        Attribution said = new Attribution(
                List.of(sentence.spanOf(from, sentence.size() - 1)),
                List.of(),
                List.of(sentence.spanOf(1, until)),
                QuotationType.DIRECT,
                -1,
                1);
        return EXTRACTOR.extract(text, List.of(said), Optional.empty()).entities().stream()
                .filter(entity -> entity.id().slug().equals(slug))
                .flatMap(entity -> entity.mentions().stream())
                .map(mention -> text.source().at(mention.span()))
                .toList();
    }

    @Test
    void he_whom_somebody_speaks_of_is_not_who_speaks() {
        assertThat(mentions(
                        "John_NNP_PERSON Zelkov_NNP_PERSON went_VBD",
                        "\"_`` He_PRP spoke/speak_VBD \"_'' said/say_VBD Paul_NNP_PERSON Marten_NNP_PERSON",
                        2,
                        5,
                        "john-zelkov"))
                .containsExactly("John Zelkov", "He");
    }

    @Test
    void he_who_speaks_is_not_whom_he_names() {
        assertThat(mentions(
                        "Paul_NNP_PERSON Marten_NNP_PERSON went_VBD",
                        "\"_`` John_NNP_PERSON Zelkov_NNP_PERSON lies/lie_VBZ \"_'' said/say_VBD he_PRP",
                        3,
                        6,
                        "paul-marten"))
                .containsExactly("Paul Marten", "he");
    }

    @Test
    void who_quotes_somebody_may_be_named_in_the_inner_quotation() {
        assertThat(mentions(
                        "Paul_NNP_PERSON Marten_NNP_PERSON went_VBD",
                        "\"_`` People_NNS say_VBP '_`` Paul_NNP_PERSON Marten_NNP_PERSON lies/lie_VBZ '_'' \"_'' said/say_VBD he_PRP",
                        7,
                        10,
                        "paul-marten"))
                .containsExactly("Paul Marten", "Paul Marten", "he");
    }

    @Test
    void he_who_goes_on_speaking_is_not_whom_he_speaks_of() {
        assertThat(mentions(
                        "Paul_NNP_PERSON Marten_NNP_PERSON praised/praise_VBD John_NNP_PERSON Zelkov_NNP_PERSON",
                        "\"_`` He_PRP won/win_VBD \"_'' said/say_VBD he_PRP",
                        2,
                        5,
                        "john-zelkov"))
                .containsExactly("John Zelkov", "He");
    }
}
