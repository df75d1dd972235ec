package dateline.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.authority.Authority;
import dateline.model.Agent;
import dateline.model.Attribution;
import dateline.model.Cast;
import dateline.model.Entity;
import dateline.model.EntityId;
import dateline.model.Group;
import dateline.model.Membership;
import dateline.model.QuotationType;
import dateline.model.UnnamedAgent;
import dateline.text.AnnotatedText;
import dateline.text.Sentences;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EntityExtractorTest {
    private static final EntityExtractor EXTRACTOR = new EntityExtractor(Authority.load());
    private static final String ANA_SPOKE =
            """
            Ana      Ana     NNP 2 compound PERSON
            Petrova  Petrova NNP 3 nsubj    PERSON
            spoke    speak   VBD 0 root
            .        .       .   3 punct
            """;

    private static Cast cast(AnnotatedText text) {
        return EXTRACTOR.extract(Article.of("case", text.source().toString()), text, List.of());
    }

    private static List<String> mentions(AnnotatedText text, String slug) {
        return cast(text).entities().stream()
                .filter(entity -> entity.id().slug().equals(slug))
                .flatMap(entity -> entity.mentions().stream())
                .map(mention -> text.source().at(mention.span()))
                .toList();
    }

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

    @Test
    void a_title_with_its_body_is_a_membership() {
        AnnotatedText given = Sentences.parse(
                """
                former   former   JJ  5 amod
                Russian  russian  JJ  5 amod
                Prime    Prime    NNP 5 compound
                Minister Minister NNP 5 compound
                Petrova  Petrova  NNP 6 nsubj PERSON
                spoke    speak    VBD 0 root
                """);
        List<Membership> found = new MembershipExtractor().extract(given, cast(given));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().role()).isEqualTo("Prime Minister");
        assertThat(found.getFirst().organization().slug()).isEqualTo("russia");
        assertThat(found.getFirst().former()).isTrue();
    }

    @Test
    void an_apposition_with_its_body_is_a_membership() {
        AnnotatedText given = Sentences.parse(
                """
                Ana      Ana      NNP 2 compound PERSON
                Petrova  Petrova  NNP 8 nsubj    PERSON
                ,        ,        ,   2 punct
                chairman chairman NN  2 appos
                of       of       IN  6 case
                Zelkova  Zelkova  NNP 4 nmod     ORGANIZATION
                ,        ,        ,   2 punct
                spoke    speak    VBD 0 root
                """);
        assertThat(new MembershipExtractor().extract(given, cast(given)))
                .extracting(Membership::role)
                .containsExactly("Chairman");
    }

    private static List<Entity> speakers(AnnotatedText text, String... sources) {
        List<Attribution> attributions = Stream.of(sources)
                .map(source -> new Attribution(
                        List.of(Sentences.find(text, source)),
                        List.of(),
                        List.of(Sentences.find(text, "won")),
                        QuotationType.INDIRECT,
                        -1,
                        1))
                .toList();
        return EXTRACTOR
                .extract(Article.of("case", text.source().toString()), text, attributions)
                .entities();
    }

    @Test
    void a_writer_who_speaks_of_himself_is_one_unnamed_agent() {
        AnnotatedText given = Sentences.parse(
                """
                I     I     PRP 2 nsubj
                think think VBP 0 root
                they  they  PRP 4 nsubj
                won   win   VBD 2 ccomp

                Still still RB  3 advmod
                me    I     PRP 3 nsubj
                doubt doubt VBP 0 root
                """);
        assertThat(speakers(given, "I", "me")).singleElement().satisfies(agent -> {
            assertThat(agent).isInstanceOf(UnnamedAgent.class);
            assertThat(agent.mentions()).hasSize(2);
        });
    }

    @Test
    void a_speaker_phrase_stands_for_whom_its_head_means() {
        AnnotatedText given = Sentences.parse(
                """
                Many many JJ  4 nsubj
                on   on   IN  3 case
                buses bus NNS 1 nmod
                say  say  VBP 0 root
                they they PRP 6 nsubj
                won  win  VBD 4 ccomp
                """);
        assertThat(speakers(given, "Many on buses")).singleElement().satisfies(agent -> {
            assertThat(agent).isInstanceOfSatisfying(Group.class, group -> assertThat(group.description())
                    .isEqualTo("Many"));
        });
    }

    @Test
    void a_place_that_speaks_is_an_agent() {
        AnnotatedText given = Sentences.parse(
                """
                Asia Asia NNP 2 nsubj LOCATION
                says say  VBZ 0 root
                it   it   PRP 4 nsubj
                won  win  VBD 2 ccomp
                """);
        assertThat(speakers(given, "Asia")).singleElement().isInstanceOf(Agent.class);
    }
}
