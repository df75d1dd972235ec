package dateline.extract.entity;

import static dateline.extract.entity.Findings.mentions;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.AnnotatedText;
import dateline.text.Sentences;
import org.junit.jupiter.api.Test;

class BodyDescriptionsTest {
    @Test
    void the_company_is_the_one_named_last() {
        AnnotatedText given = Sentences.parse(
                """
                the      the      DT  2 det
                Ministry Ministry NNP 3 nsubj ORGANIZATION
                sued     sue      VBD 0 root
                Zelkova  Zelkova  NNP 5 compound ORGANIZATION
                Corp     Corp     NNP 3 obj ORGANIZATION

                the      the      DT  2 det
                company  company  NN  3 nsubj
                paid     pay      VBD 0 root
                """);
        assertThat(mentions(given, "zelkova-corp")).containsExactly("Zelkova Corp", "company");
    }

    @Test
    void a_combined_company_is_none_of_those_before() {
        AnnotatedText given = Sentences.parse(
                """
                she      she      PRP 2 nsubj
                left     leave    VBD 0 root
                Zelkova  Zelkova  NNP 4 compound ORGANIZATION
                Corp     Corp     NNP 2 obj ORGANIZATION

                the      the      DT  3 det
                combined combined JJ  3 amod
                company  company  NN  4 nsubj
                grows    grow     VBZ 0 root
                """);
        assertThat(mentions(given, "zelkova-corp")).containsExactly("Zelkova Corp");
    }

    @Test
    void the_company_is_the_one_that_acts() {
        AnnotatedText given = Sentences.parse(
                """
                Zelkova  Zelkova  NNP 3 compound ORGANIZATION
                Corp     Corp     NNP 3 nsubj ORGANIZATION
                outbid   outbid   VBD 0 root
                Linden   Linden   NNP 5 compound ORGANIZATION
                Corp     Corp     NNP 3 obj ORGANIZATION

                the      the      DT  2 det
                company  company  NN  3 nsubj
                paid     pay      VBD 0 root
                """);
        assertThat(mentions(given, "zelkova-corp")).containsExactly("Zelkova Corp", "company");
    }

    @Test
    void the_british_company_is_the_one_that_was_called_british() {
        AnnotatedText given = Sentences.parse(
                """
                British  british  JJ  3 amod
                group    group    NN  3 compound
                Zelkova  Zelkova  NNP 4 nsubj ORGANIZATION
                outbid   outbid   VBD 0 root
                Linden   Linden   NNP 4 obj ORGANIZATION

                Linden   Linden   NNP 2 nsubj ORGANIZATION
                waited   wait     VBD 0 root

                the      the      DT  3 det
                British  british  JJ  3 amod
                company  company  NN  4 nsubj
                paid     pay      VBD 0 root
                """);
        assertThat(mentions(given, "zelkova")).containsExactly("Zelkova", "company");
        assertThat(mentions(given, "linden")).containsExactly("Linden", "Linden");
    }
}
