package dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.AnnotatedText;
import dateline.text.Sentences;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnattributedTest {

    private static Optional<String> quotation(String words) {
        AnnotatedText text = Sentences.parse(
                Stream.of(words.split(" ")).map(word -> word + " _ NN 0 root").collect(Collectors.joining("\n")));
        return Unattributed.quotation(Passages.of(text).getFirst()).map(text.source()::at);
    }

    @Test
    void a_paragraph_that_is_all_quotation_is_one_without_its_marks() {
        assertThat(quotation("“ We knew of nothing at all . ”")).contains("We knew of nothing at all.");
    }

    @Test
    void one_left_open_for_the_next_paragraph_ends_with_its_own() {
        assertThat(quotation("“ We knew of nothing at all .")).contains("We knew of nothing at all.");
    }

    @Test
    void a_word_outside_the_marks_makes_it_none() {
        assertThat(quotation("“ We knew of nothing at all ” yesterday .")).isEmpty();
    }

    @Test
    void a_few_words_are_a_title() {
        assertThat(quotation("“ The Long Road ”")).isEmpty();
    }
}
