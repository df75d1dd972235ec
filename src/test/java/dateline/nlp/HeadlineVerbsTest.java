package dateline.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadlineVerbsTest {
    /** Tags of words in other texts. */
    private static final Map<String, List<String>> SEEN = Map.of(
            "name", List.of("NN", "VB"),
            "score", List.of("NN", "VBP"),
            "share", List.of("NN", "VB"),
            "judge", List.of("NN", "VB"),
            "price", List.of("NN"),
            "twice", List.of("RB"),
            "up", List.of("RP", "RB", "IN"));

    private final HeadlineVerbs verbs = new HeadlineVerbs(word -> SEEN.getOrDefault(word, List.of()));

    @Test
    void a_headline_without_a_verb_has_one_that_looks_like_a_plural() {
        assertThat(mended("Board/NN names/NNS former/JJ banker/NN")).isEqualTo("NN VBZ JJ NN");
        assertThat(mended("Marten/NNP scores/NNS twice/RB as/IN Rovers/NNPS win/VBP"))
                .isEqualTo("NNP VBZ RB IN NNPS VBP");
    }

    @Test
    void a_headline_with_a_verb_needs_no_other() {
        assertThat(mended("Court/NN judges/NNS former/JJ banker/NN left/VBD")).isEqualTo("NN NNS JJ NN VBD");
    }

    @Test
    void a_plural_that_no_object_follows_stays_one() {
        assertThat(mended("Marten/NNP shares/NNS up/RB 5/CD %/NN")).isEqualTo("NNP NNS RB CD NN");
        assertThat(mended("Court/NN judges/NNS in/IN Lima/NNP")).isEqualTo("NN NNS IN NNP");
    }

    @Test
    void what_is_no_verb_elsewhere_is_none_here() {
        assertThat(mended("Oil/NN prices/NNS last/JJ week/NN")).isEqualTo("NN NNS JJ NN");
    }

    private String mended(String tagged) {
        List<String[]> words =
                List.of(tagged.split(" ")).stream().map(word -> word.split("/")).toList();
        return String.join(
                " ",
                verbs.mended(
                        words.stream().map(word -> word[0]).toList(),
                        words.stream().map(word -> word[1]).toList()));
    }
}
