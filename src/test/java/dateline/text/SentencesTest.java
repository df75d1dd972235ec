package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void hand_written_tokens_become_a_text_with_grammar() {
        AnnotatedText given = Sentences.parse(
                """
                # word  lemma  tag  head  relation  name
                Peru    Peru   NNP  3     nmod:poss LOCATION
                's      _      POS  1     case
                army    army   NN   4     nsubj
                left    leave  VBD  0     root
                .       .      .    4     punct

                It      it     PRP  2     nsubj
                won     win    VBD  0     root
                """);
        assertThat(given.source()).hasToString("Peru's army left. It won");
        assertThat(given.sentences()).hasSize(2);
        assertThat(given.sentences().getFirst().tree().head(0)).isEqualTo(2);
        assertThat(given.source().at(given.sentences().getLast().span())).isEqualTo("It won");
        assertThat(Sentences.words(given, Sentences.find(given, "army"))).containsExactly("army");
    }
}
