package dateline.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Sentences;
import org.junit.jupiter.api.Test;

class ComplementClausesTest {
    private static final String TOLD =
            """
            He       _    PRP 2 nsubj
            told     tell VBD 0 root
            them     _    PRP 2 obj
            %s       _    IN  6 case
            a        _    DT  6 det
            visit    _    NN  2 obl
            that     _    WDT 9 obj
            she      _    PRP 9 nsubj
            %s       _    VBD 6 acl:relcl
            """;

    @Test
    void what_somebody_is_told_hangs_on_the_telling() {
        DependencyTree mended = mended(TOLD.formatted("during", "wanted") + "help _ NN 9 obj");

        assertThat(mended.head(8)).isEqualTo(1);
        assertThat(mended.relation(8)).isEqualTo("ccomp");
        assertThat(mended.relation(6)).isEqualTo("mark");
    }

    @Test
    void a_clause_that_lacks_its_object_is_a_relative_one() {
        assertThat(mended(TOLD.formatted("during", "enjoyed")).head(8)).isEqualTo(5);
    }

    @Test
    void what_they_are_told_about_keeps_its_clause() {
        assertThat(mended(TOLD.formatted("about", "wanted") + "help _ NN 9 obj").head(8))
                .isEqualTo(5);
    }

    private static DependencyTree mended(String conll) {
        Sentence sentence = Sentences.parse(conll).sentences().getFirst();
        return ComplementClauses.mended(sentence.tokens(), sentence.tree());
    }
}
