package dateline.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Attribution;
import dateline.model.QuotationType;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Tagged;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakersTest {
    private static final EntityExtractor EXTRACTOR = new EntityExtractor(Findings.AUTHORITY);

    /** All who are in a sentence that ascribes its last word to its first words. */
    private static List<String> speakers(String tagged, int sourceWords) {
        AnnotatedText text = Tagged.text(tagged);
        Sentence sentence = text.sentences().getFirst();
        Span content = sentence.token(sentence.size() - 1).span();
        Attribution said = new Attribution(
                List.of(sentence.spanOf(0, sourceWords - 1)),
                List.of(),
                List.of(content),
                QuotationType.INDIRECT,
                -1,
                1);
        return EXTRACTOR.extract(text, List.of(said), Optional.empty()).entities().stream()
                .flatMap(entity -> entity.mentions().stream())
                .map(mention -> text.source().at(mention.span()))
                .toList();
    }

    @Test
    void who_speaks_without_a_name_is_somebody() {
        assertThat(speakers("Dealers/dealer_NNS said_VBD so_RB", 1)).containsExactly("Dealers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Percent/percent_NN said_VBD so_RB",
                "Hundreds/hundred_NNS said_VBD so_RB",
                "Millions/million_NNS said_VBD so_RB",
                "Half_NN said_VBD so_RB"
            })
    void an_amount_that_speaks_is_people(String tagged) {
        assertThat(speakers(tagged, 1)).hasSize(1);
    }

    @Test
    void nobody_and_today_are_no_speakers_and_no_more_is_a_verb() {
        assertThat(speakers("Nobody_NN said_VBD so_RB", 1)).isEmpty();
        assertThat(speakers("Today_NN said_VBD so_RB", 1)).isEmpty();
        assertThat(speakers("Noting_VBG said_VBD so_RB", 1)).isEmpty();
    }
}
