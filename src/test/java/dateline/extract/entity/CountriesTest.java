package dateline.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.authority.Authority;
import dateline.model.EntityId;
import dateline.text.AnnotatedText;
import dateline.text.Tagged;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CountriesTest {
    private static final EntityExtractor EXTRACTOR = new EntityExtractor(Authority.load());

    private static List<EntityId> ids(String... tagged) {
        AnnotatedText text = Tagged.text(tagged);
        return EXTRACTOR.extract(text, List.of(), Optional.empty()).entities().stream()
                .map(entity -> entity.id())
                .toList();
    }

    private static EntityId organization(String slug) {
        return new EntityId(EntityId.Collection.ORGANIZATION, slug, false);
    }

    private static EntityId place(String slug) {
        return new EntityId(EntityId.Collection.PLACE, slug, false);
    }

    @Test
    void letters_that_several_bodies_share_mean_the_one_of_the_country_spoken_of() {
        assertThat(ids("Mumbai_NNP_LOCATION waited_VBD ._.", "the_DT CBI_NNP_ORGANIZATION acted_VBD ._."))
                .contains(organization("central-bureau-of-investigation"));
        assertThat(ids("British_JJ firms_NNS waited_VBD ._.", "the_DT CBI_NNP_ORGANIZATION acted_VBD ._."))
                .contains(organization("confederation-of-british-industry"));
    }

    @Test
    void a_body_that_many_states_have_is_nobody_known_where_the_article_is_about_yet_another() {
        String court = "the_DT Supreme_NNP_ORGANIZATION Court_NNP_ORGANIZATION acted_VBD ._.";
        assertThat(ids("Harare_NNP_LOCATION waited_VBD ._.", court))
                .contains(place("harare"))
                .noneMatch(id -> id.collection() == EntityId.Collection.ORGANIZATION && !id.local());
        assertThat(ids(court)).containsExactly(organization("united-states-supreme-court"));
    }

    @Test
    void a_smaller_namesake_is_meant_where_the_article_is_about_its_country() {
        assertThat(ids("Sydney_NNP_LOCATION waited_VBD ._.", "Newcastle_NNP_LOCATION burned_VBD ._."))
                .contains(place("newcastle-australia"));
        assertThat(ids("Toronto_NNP_LOCATION waited_VBD ._.", "London_NNP_LOCATION burned_VBD ._."))
                .contains(place("london"));
    }

    @Test
    void georgia_is_the_state_of_the_us_among_other_states_of_the_us() {
        assertThat(ids(
                        "Florida_NNP_LOCATION and_CC Alabama_NNP_LOCATION voted_VBD ._.",
                        "Georgia_NNP_LOCATION waited_VBD ._."))
                .contains(place("georgia-us"));
        assertThat(ids("American_JJ envoys_NNS left_VBD ._.", "Georgia_NNP_LOCATION waited_VBD ._."))
                .contains(place("georgia"));
    }
}
