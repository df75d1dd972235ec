package dateline.extract.entity;

import static dateline.extract.entity.Findings.cast;
import static dateline.extract.entity.Findings.mentions;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Entity;
import dateline.model.EntityId;
import dateline.model.Group;
import dateline.text.AnnotatedText;
import dateline.text.Sentences;
import org.junit.jupiter.api.Test;

class EntityExtractorTest {
    private static final String ANA_SPOKE =
            """
            Ana      Ana     NNP 2 compound PERSON
            Petrova  Petrova NNP 3 nsubj    PERSON
            spoke    speak   VBD 0 root
            .        .       .   3 punct
            """;

    @Test
    void a_surname_and_a_pronoun_mean_the_person_named_in_full() {
        AnnotatedText given = Sentences.parse(
                ANA_SPOKE
                        + """

                Petrova  Petrova NNP 2 nsubj PERSON
                said     say     VBD 0 root
                she      she     PRP 4 nsubj
                won      win     VBD 2 ccomp
                """);
        assertThat(mentions(given, "ana-petrova")).containsExactly("Ana Petrova", "Petrova", "she");
    }

    @Test
    void two_people_of_one_surname_stay_two() {
        AnnotatedText given = Sentences.parse(
                ANA_SPOKE
                        + """

                Boris    Boris   NNP 2 compound PERSON
                Petrova  Petrova NNP 3 nsubj    PERSON
                left     leave   VBD 0 root
                """);
        assertThat(mentions(given, "ana-petrova")).containsExactly("Ana Petrova");
        assertThat(mentions(given, "boris-petrova")).containsExactly("Boris Petrova");
    }

    @Test
    void all_names_of_one_organization_lead_to_one_identity() {
        AnnotatedText given = Sentences.parse(
                """
                ISIL   ISIL  NNP 2 nsubj
                fought fight VBD 0 root

                Daesh  Daesh NNP 2 nsubj PERSON
                lost   lose  VBD 0 root
                """);
        assertThat(cast(given).entities())
                .extracting(Entity::id)
                .containsExactly(new EntityId(EntityId.Collection.ORGANIZATION, "islamic-state", false));
    }

    @Test
    void several_who_act_without_a_name_are_a_group() {
        AnnotatedText given = Sentences.parse(
                """
                two      two     CD  3 nummod
                Syrian   syrian  JJ  3 amod
                rebels   rebel   NNS 4 nsubj
                left     leave   VBD 0 root
                """);
        assertThat(cast(given).entities())
                .filteredOn(Group.class::isInstance)
                .extracting(entity -> ((Group) entity).description())
                .containsExactly("two Syrian rebels");
    }

    @Test
    void the_government_of_a_state_is_the_state() {
        AnnotatedText given = Sentences.parse(
                """
                the         the        DT  3 det
                Syrian      syrian     JJ  3 amod
                government  government NN  4 nsubj
                agreed      agree      VBD 0 root
                """);
        assertThat(mentions(given, "syria")).containsExactly("Syrian", "government");
    }
}
