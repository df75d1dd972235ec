package dateline.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Sentences;
import org.junit.jupiter.api.Test;

class RelativeClausesTest {
    @Test
    void behind_a_clause_between_commas_comes_the_verb_of_the_sentence() {
        Sentence given = Sentences.parse(
                        """
                        The     _       DT  2 det
                        bank    _       NN  0 root
                        ,       _       ,   2 punct
                        which   _       WDT 9 obj
                        employs employ  VBZ 9 dep
                        hundreds hundred NNS 5 obj
                        today   _       NN  5 obl:tmod
                        ,       _       ,   9 punct
                        said    say     VBD 2 acl:relcl
                        so      _       RB  9 advmod
                        """)
                .sentences()
                .getFirst();

        DependencyTree mended = RelativeClauses.mended(given.tokens(), given.tree());

        assertThat(mended.head(8)).isEqualTo(DependencyTree.ROOT);
        assertThat(mended.head(1)).isEqualTo(8);
        assertThat(mended.relation(1)).isEqualTo("nsubj");
        assertThat(mended.head(4)).isEqualTo(1);
        assertThat(mended.head(3)).isEqualTo(4);
    }

    @Test
    void one_clause_alone_stays_where_it_is() {
        Sentence given = Sentences.parse(
                        """
                        A       _      DT  2 det
                        bank    _      NN  0 root
                        ,       _      ,   2 punct
                        which   _      WDT 6 nsubj
                        then    _      RB  6 advmod
                        said    say    VBD 2 acl:relcl
                        so      _      RB  6 advmod
                        """)
                .sentences()
                .getFirst();

        assertThat(RelativeClauses.mended(given.tokens(), given.tree())).isEqualTo(given.tree());
    }

    @Test
    void what_is_said_has_its_own_subject_back() {
        Sentence given = Sentences.parse(
                        """
                        The     _       DT  2 det
                        bank    _       NN  9 nsubj
                        ,       _       ,   2 punct
                        which   _       WDT 7 obj
                        has     _       VBZ 7 aux
                        ,       _       ,   7 punct
                        said    say     VBD 2 acl:relcl
                        sales   _       NNS 7 obj
                        rose    rise    VBD 0 root
                        """)
                .sentences()
                .getFirst();

        DependencyTree mended = RelativeClauses.mended(given.tokens(), given.tree());

        assertThat(mended.head(6)).isEqualTo(DependencyTree.ROOT);
        assertThat(mended.head(1)).isEqualTo(6);
        assertThat(mended.head(8)).isEqualTo(6);
        assertThat(mended.relation(8)).isEqualTo("ccomp");
        assertThat(mended.head(7)).isEqualTo(8);
    }
}
