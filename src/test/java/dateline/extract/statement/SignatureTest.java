package dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.AnnotatedText;
import dateline.text.Sentences;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SignatureTest {

    /** Who signs what, in a paragraph of words with their tags, where these matter. */
    private static List<String> signed(String words) {
        AnnotatedText text = Sentences.parse(Stream.of(words.split(" "))
                .map(word -> word.split("/"))
                .map(word -> word[0] + " _ " + (word.length > 1 ? word[1] : "NN") + " 0 root")
                .collect(Collectors.joining("\n")));
        return Signature.of(Passages.of(text).getFirst()).stream()
                .map(one -> text.source().at(one.source().getFirst()) + " | "
                        + text.source().at(one.content().getFirst()))
                .toList();
    }

    @Test
    void a_name_behind_a_dash_signs_the_quotation() {
        assertThat(signed("“ It was a good year . ” ― Ana/NNP Petrova/NNP , mayor ."))
                .containsExactly("Ana Petrova, mayor | It was a good year.");
    }

    @Test
    void words_outside_the_marks_make_it_an_aside() {
        assertThat(signed("“ It was a good year ” for farmers — Petrova/NNP 's"))
                .isEmpty();
    }

    @Test
    void a_sentence_behind_the_dash_is_no_name() {
        assertThat(signed("“ It was a good year . ” — Petrova/NNP said/VBD so ."))
                .isEmpty();
        assertThat(signed("“ It was a good year . ” — and/CC a bad one .")).isEmpty();
    }
}
