package dateline.extract.entity;

import static dateline.extract.entity.Findings.cast;
import static dateline.extract.entity.Findings.mentions;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Person;
import dateline.text.AnnotatedText;
import dateline.text.Sentences;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonDescriptionsTest {
    private static final String THE_BRITISH_PRIME_MINISTER =
            """
            the      the      DT  4 det
            British  british  JJ  4 amod
            prime    prime    JJ  4 amod
            minister minister NN  5 nsubj
            spoke    speak    VBD 0 root
            """;

    @Test
    void an_office_means_whoever_held_it_on_the_articles_day() {
        AnnotatedText given = Sentences.parse(THE_BRITISH_PRIME_MINISTER);
        assertThat(mentions(given, "margaret-thatcher", Optional.of(LocalDate.of(1987, 4, 9))))
                .containsExactly("prime minister");
        assertThat(mentions(given, "david-cameron", Optional.of(LocalDate.of(2015, 11, 22))))
                .containsExactly("prime minister");
    }

    @Test
    void an_office_without_a_date_names_nobody() {
        AnnotatedText given = Sentences.parse(THE_BRITISH_PRIME_MINISTER);
        assertThat(cast(given).entities()).noneMatch(Person.class::isInstance);
    }

    @Test
    void a_title_means_its_bearer_but_not_somebody_who_once_bore_it() {
        AnnotatedText given = Sentences.parse(
                """
                former    former    JJ  3 amod
                President President NNP 3 compound
                Marten    Marten    NNP 4 nsubj PERSON
                met       meet      VBD 0 root
                President President NNP 6 compound
                Petrova   Petrova   NNP 4 obj PERSON
                at        at        IN  8 case
                noon      noon      NN  4 obl

                the       the       DT  2 det
                president president NN  3 nsubj
                saw       see       VBD 0 root
                the       the       DT  6 det
                former    former    JJ  6 amod
                president president NN  3 obj
                """);
        assertThat(mentions(given, "petrova")).containsExactly("Petrova", "president");
        assertThat(mentions(given, "marten")).containsExactly("Marten", "former president");
    }

    @Test
    void a_short_title_is_a_role_too() {
        AnnotatedText given = Sentences.parse(
                """
                Sen.    Sen.    NNP 2 compound
                Petrova Petrova NNP 3 nsubj PERSON
                spoke   speak   VBD 0 root
                first   first   RB  3 advmod

                the     the     DT  2 det
                senator senator NN  3 nsubj
                left    leave   VBD 0 root
                """);
        assertThat(mentions(given, "petrova")).containsExactly("Petrova", "senator");
    }

    @Test
    void the_next_president_is_not_this_one() {
        AnnotatedText given = Sentences.parse(
                """
                President President NNP 2 compound
                Petrova   Petrova   NNP 3 nsubj PERSON
                awaits    await     VBZ 0 root
                the       the       DT  6 det
                next      next      JJ  6 amod
                president president NN  3 obj
                """);
        assertThat(mentions(given, "petrova")).containsExactly("Petrova");
    }

    @Test
    void the_president_is_not_the_vice_president() {
        AnnotatedText given = Sentences.parse(
                """
                Vice      vice      NNP 3 compound
                President president NNP 3 compound
                Petrova   Petrova   NNP 4 nsubj PERSON
                met       meet      VBD 0 root
                the       the       DT  6 det
                president president NN  4 obj
                """);
        assertThat(mentions(given, "petrova")).containsExactly("Petrova");
    }

    @Test
    void the_former_prime_minister_is_one_of_whom_the_text_spoke_and_who_was_it_once() {
        AnnotatedText given = Sentences.parse(
                """
                David    David    NNP 2 compound PERSON
                Cameron  Cameron  NNP 3 nsubj PERSON
                met      meet     VBD 0 root
                Petrova  Petrova  NNP 3 obj PERSON

                the      the      DT  4 det
                former   former   JJ  4 amod
                prime    prime    JJ  4 amod
                minister minister NN  5 nsubj
                left     leave    VBD 0 root
                """);
        assertThat(mentions(given, "david-cameron", Optional.of(LocalDate.of(2018, 1, 5))))
                .containsExactly("David Cameron", "former prime minister");
        assertThat(mentions(given, "david-cameron", Optional.of(LocalDate.of(2015, 1, 5))))
                .containsExactly("David Cameron");
    }

    @Test
    void the_envoy_is_the_ambassador() {
        AnnotatedText given = Sentences.parse(
                """
                Ambassador Ambassador NNP 2 compound
                Petrova Petrova NNP 3 nsubj PERSON
                met     meet    VBD 0 root
                Marten  Marten  NNP 3 obj PERSON

                the     the     DT  2 det
                envoy   envoy   NN  3 nsubj
                left    leave   VBD 0 root
                """);
        assertThat(mentions(given, "petrova")).containsExactly("Petrova", "envoy");
    }

    @Test
    void the_president_of_a_union_is_somebody_else() {
        AnnotatedText given = Sentences.parse(
                """
                President President NNP 2 compound
                Petrova   Petrova   NNP 3 nsubj PERSON
                met       meet      VBD 0 root
                the       the       DT  5 det
                president president NN  3 obj
                of        of        IN  8 case
                a         a         DT  8 det
                union     union     NN  5 nmod
                """);
        assertThat(mentions(given, "petrova")).containsExactly("Petrova");
    }

    @Test
    void the_democratic_candidate_is_no_republican() {
        AnnotatedText given = Sentences.parse(
                """
                Republican Republican JJ 3 amod
                candidate  candidate  NN 3 compound
                Petrova    Petrova    NNP 4 nsubj PERSON
                left       leave      VBD 0 root

                the        the        DT 3 det
                Democratic Democratic JJ 3 amod
                candidate  candidate  NN 4 nsubj
                stayed     stay       VBD 0 root
                """);
        assertThat(mentions(given, "petrova")).containsExactly("Petrova");
    }

    @Test
    void the_name_beside_the_body_of_a_spokesman_is_his() {
        AnnotatedText given = Sentences.parse(
                """
                a         a         DT  2 det
                spokesman spokesman NN  8 nsubj
                for       for       IN  5 case
                the       the       DT  5 det
                agency    agency    NN  2 nmod
                ,         ,         ,   7 punct
                Petrova   Petrova   NNP 5 appos PERSON
                spoke     speak     VBD 0 root
                """);
        assertThat(mentions(given, "petrova")).containsExactly("spokesman", "Petrova");
    }

    @Test
    void a_bookkeeper_named_so_is_the_one_of_that_name() {
        AnnotatedText given = Sentences.parse(
                """
                a          a          DT  2 det
                bookkeeper bookkeeper NN  5 nsubj
                named      name       VBN 2 acl
                Petrova    Petrova    NNP 3 xcomp PERSON
                spoke      speak      VBD 0 root
                """);
        assertThat(mentions(given, "petrova")).containsExactly("bookkeeper", "Petrova");
    }
}
