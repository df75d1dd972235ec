package dateline.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Sentences;
import org.junit.jupiter.api.Test;

class FrontedPhrasesTest {
    /** "After a talk with his brother, Ana …" as the parser has it. */
    private static final String AFTER_A_TALK =
            """
            %s       _ %s   3 case
            a        _ DT   3 det
            talk     _ NN   9 %s
            with     _ IN   6 case
            his      _ PRP$ 6 nmod:poss
            brother  _ NN   3 nmod
            ,        _ ,    6 punct
            Ana      _ NNP  6 appos
            """;

    private static final int ANA = 7;

    @Test
    void who_acts_behind_a_fronted_phrase_is_the_subject() {
        DependencyTree mended = mended(AFTER_A_TALK.formatted("After", "IN", "obl") + "left _ VBD 0 root");

        assertThat(mended.head(ANA)).isEqualTo(8);
        assertThat(mended.relation(ANA)).isEqualTo("nsubj");
    }

    @Test
    void a_noun_of_the_fronted_phrase_is_no_subject() {
        DependencyTree mended = mended(AFTER_A_TALK.formatted("After", "IN", "nsubj") + "left _ VBD 0 root");

        assertThat(mended.relation(2)).isEqualTo("obl");
        assertThat(mended.relation(ANA)).isEqualTo("nsubj");
    }

    @Test
    void who_is_acted_upon_is_a_passive_subject() {
        DependencyTree mended = mended(
                AFTER_A_TALK.formatted("After", "IN", "obl").replace(" 9 ", " 10 ")
                        + """
                was  _ VBD 10 aux:pass
                met  _ VBN 0  root
                """);

        assertThat(mended.head(ANA)).isEqualTo(9);
        assertThat(mended.relation(ANA)).isEqualTo("nsubj:pass");
    }

    @Test
    void what_ends_with_a_comma_is_in_apposition() {
        DependencyTree mended = mended(
                AFTER_A_TALK.formatted("After", "IN", "obl").replace(" 9 ", " 11 ")
                        + """
                ,    _ ,   6  punct
                Eva  _ NNP 11 nsubj
                left _ VBD 0  root
                """);

        assertThat(mended.relation(ANA)).isEqualTo("appos");
    }

    @Test
    void where_nothing_is_fronted_the_subject_stays() {
        DependencyTree mended = mended(AFTER_A_TALK.formatted("Such", "PDT", "nsubj") + "left _ VBD 0 root");

        assertThat(mended.relation(ANA)).isEqualTo("appos");
    }

    private static DependencyTree mended(String conll) {
        Sentence sentence = Sentences.parse(conll).sentences().getFirst();
        return FrontedPhrases.mended(sentence.tokens(), sentence.tree());
    }
}
