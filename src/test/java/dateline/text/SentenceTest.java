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

    @Test
    void what_a_poll_that_was_released_finds_a_poll_finds() {
        AnnotatedText text = Sentences.parse(
                """
                A        a       DT  2 det
                poll     poll    NN  3 nsubj
                released release VBN 6 ccomp
                in       in      IN  5 case
                May      May     NNP 3 obl
                found    find    VBD 0 root
                little   little  JJ  6 obj
                """);
        Sentence poll = text.sentences().getFirst();

        assertThat(poll.nounHead(poll.spanOf(0, 4))).contains(1);
        assertThat(poll.nounHead(poll.spanOf(2, 4))).contains(2);
    }

    @Test
    void a_phrase_is_known_by_its_head_or_else_by_the_last_word_of_its_name() {
        Sentence chairman = Sentences.parse(
                        """
                        Chairman chairman NN  4 nsubj
                        Ana      Ana      NNP 1 flat
                        Petrova  Petrova  NNP 1 flat
                        spoke    speak    VBD 0 root
                        """)
                .sentences()
                .getFirst();

        assertThat(chairman.namingWords(0)).containsExactly(0, 2, 1);
        assertThat(chairman.namingWords(2)).containsExactly(2);
    }
}
