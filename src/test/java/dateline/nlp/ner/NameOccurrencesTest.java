package dateline.nlp.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameOccurrencesTest {
    @Test
    void a_surname_that_stands_alone_later_is_told() {
        assertThat(patterns("Ana/NNP Petrova/NNP said/VBD that/IN Petrova/NNP left/VBD", 1))
                .containsExactly("XY-NEXT-OCCURRENCE-Y");
    }

    @Test
    void a_surname_that_stands_with_its_first_name_again_is_told() {
        assertThat(patterns("Ana/NNP Petrova/NNP said/VBD Ana/NNP Petrova/NNP left/VBD", 4))
                .isEqualTo(patterns("Ana/NNP Petrova/NNP wept/VBD Ana/NNP Petrova/NNP left/VBD", 4))
                .containsExactly("XY-PREV-OCCURRENCE-XY");
    }

    @Test
    void a_single_name_knows_the_name_that_it_follows_elsewhere() {
        assertThat(patterns("Ana/NNP Petrova/NNP knew/VBD that/IN Petrova/NNP left/VBD", 4))
                .containsExactly("X-PREV-OCCURRENCE-XY");
    }

    @Test
    void words_that_are_no_names_have_no_pattern() {
        assertThat(patterns("She/PRP said/VBD that/IN she/PRP said/VBD so/RB", 1))
                .containsExactly("NO-OCCURRENCE-PATTERN");
    }

    @Test
    void a_name_between_others_that_occurs_once_has_none_at_all() {
        assertThat(patterns("then/RB Petrova/NNP left/VBD", 1)).isEmpty();
    }

    private static Set<String> patterns(String sentence, int place) {
        List<String[]> tokens = List.of(sentence.split(" ")).stream()
                .map(token -> token.split("/"))
                .toList();
        return new NameOccurrences(
                        tokens.stream().map(token -> token[0]).toList(),
                        tokens.stream().map(token -> token[1]).toList())
                .patterns(place);
    }
}
