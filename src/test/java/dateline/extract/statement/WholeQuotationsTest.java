package dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Attribution;
import dateline.model.QuotationType;
import dateline.text.AnnotatedText;
import dateline.text.Sentences;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WholeQuotationsTest {
    private static final int FIRST = 7;

    /** One paragraph, its sentences parted by bars, without grammar. */
    private static AnnotatedText text(String sentences) {
        return Sentences.parse(Stream.of(sentences.split(" \\| "))
                .map(sentence -> Stream.of(sentence.split(" "))
                        .map(word -> word + " _ NN 0 root")
                        .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n")));
    }

    private static Attribution said(AnnotatedText text, QuotationType type, String source, String cue, String content) {
        Attribution one = Said.attribution(text, source, cue, content);
        return new Attribution(one.source(), one.cue(), one.content(), type, -1, 0.8);
    }

    private static List<String> beside(AnnotatedText text, Attribution... said) {
        return new WholeQuotations(Passages.of(text).getFirst())
                .beside(List.of(said), FIRST).stream()
                        .map(one ->
                                one.content().stream().map(text.source()::at).collect(Collectors.joining(" … "))
                                        + " < "
                                        + (one.cue().isEmpty() ? one.continues() : "cue"))
                        .toList();
    }

    @Test
    void what_follows_the_speaker_goes_on_in_the_same_statement() {
        AnnotatedText text = text("“ We knew , ” she said . | “ We did nothing at all . ”");
        assertThat(beside(text, said(text, QuotationType.DIRECT, "she", "said", "We knew,")))
                .containsExactly("We knew, … We did nothing at all. < cue");
    }

    @Test
    void after_another_sentence_it_is_a_statement_of_its_own_by_who_was_quoted() {
        AnnotatedText text = text("“ We knew , ” she said . | Rain fell . | “ We did nothing at all . ”");
        assertThat(beside(text, said(text, QuotationType.DIRECT, "she", "said", "We knew,")))
                .containsExactly("We knew, < cue", "We did nothing at all. < 7");
    }

    @Test
    void behind_indirect_speech_it_is_a_statement_of_its_own() {
        AnnotatedText text = text("She said they knew . | “ We did nothing at all . ”");
        assertThat(beside(text, said(text, QuotationType.INDIRECT, "She", "said", "they knew")))
                .containsExactly("they knew < cue", "We did nothing at all. < 7");
    }

    @Test
    void with_nobody_before_it_has_no_speaker() {
        AnnotatedText text = text("Rain fell . | “ We did nothing at all . ”");
        assertThat(beside(text)).containsExactly("We did nothing at all. < -1");
    }

    @Test
    void a_colon_may_stand_before_it() {
        AnnotatedText text = text("The judge had advice : “ Do not trust him again . ”");
        assertThat(beside(text)).containsExactly("Do not trust him again. < -1");
    }

    @Test
    void what_a_statement_holds_is_not_taken_twice() {
        AnnotatedText text = text("She said : “ We did nothing at all . ”");
        assertThat(beside(text, said(text, QuotationType.DIRECT, "She", "said", "We did nothing at all.")))
                .containsExactly("We did nothing at all. < cue");
    }

    @Test
    void titles_and_words_of_a_sentence_are_none() {
        assertThat(beside(text("The book “ The Very Long Road ” sold well ."))).isEmpty();
        assertThat(beside(text("“ Never again . ”"))).isEmpty();
    }
}
