package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTest {
    private final Sentence sentence = Sentences.parse(
                    """
                    Aides  aide VBD 0 root
                    who    _    WP  3 nsubj
                    came   come VBD 1 acl:relcl
                    and    _    CC  5 cc
                    said   say  VBD 3 conj
                    who    _    WP  7 nsubj
                    won    win  VBD 5 ccomp
                    """)
            .sentences()
            .getFirst();

    @Test
    void a_relative_pronoun_means_the_word_that_its_clause_hangs_on() {
        assertThat(sentence.antecedent(1)).isZero();
    }

    @Test
    void another_word_means_itself() {
        assertThat(sentence.antecedent(2)).isEqualTo(2);
        assertThat(sentence.antecedent(0)).isZero();
    }
}
