package dateline.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.model.EntityId;
import dateline.model.EntityId.Collection;
import dateline.model.EventId;
import dateline.model.MembershipId;
import dateline.model.Reference;
import dateline.model.StatementId;
import dateline.text.Span;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
    private final Iris iris = new Iris(BaseIri.DEFAULT, "wire/petrova.txt");

    @ParameterizedTest
    @CsvSource({
        "wire/petrova.txt,                        petrova-txt-14484436",
        "petrova.txt,                             petrova-txt-518ef1fa",
        "https://news.example/2015/Élection/,     election-c4b3705d",
        "https://news.example/a?id=1&page=2,      a-id-1-and-page-2-27e6257e",
        "新闻.txt,                                 txt-771d94e6",
        "///,                                     732c4e97",
        "-,                                       3973e022",
    })
    void an_article_is_named_for_the_last_part_of_its_identifier_and_a_hash_of_the_whole(String identifier, String id) {
        assertThat(new Iris(BaseIri.DEFAULT, identifier).id()).isEqualTo(id);
    }

    @Test
    void the_article_its_graph_its_text_and_stretches_of_it_belong_together() {
        assertThat(iris.article()).hasToString("http://localhost:3030/article/petrova-txt-14484436");
        assertThat(iris.graph()).hasToString("http://localhost:3030/graph/article/petrova-txt-14484436");
        assertThat(iris.text()).hasToString("http://localhost:3030/article/petrova-txt-14484436#text");
        assertThat(iris.of(new Span(3, 9))).hasToString("http://localhost:3030/article/petrova-txt-14484436#char=3,9");
    }

    static Stream<Arguments> references() {
        return Stream.of(
                Arguments.of(new EntityId(Collection.PERSON, "barack-obama", false), "person/barack-obama"),
                Arguments.of(
                        new EntityId(Collection.PERSON, "ana-petrova", true),
                        "person/ana-petrova~petrova-txt-14484436"),
                Arguments.of(new EntityId(Collection.ORGANIZATION, "nato", false), "organization/nato"),
                Arguments.of(new EntityId(Collection.PLACE, "russia", false), "place/russia"),
                Arguments.of(new EntityId(Collection.TOPIC, "islam", false), "topic/islam"),
                Arguments.of(EntityId.unnamed(new Span(74, 83)), "agent/petrova-txt-14484436/74"),
                Arguments.of(new EventId(12, 1), "event/petrova-txt-14484436/12"),
                Arguments.of(new EventId(12, 2), "event/petrova-txt-14484436/12-2"),
                Arguments.of(new StatementId(0, 1), "statement/petrova-txt-14484436/0"),
                Arguments.of(new StatementId(0, 3), "statement/petrova-txt-14484436/0-3"),
                Arguments.of(new MembershipId(5, 1), "membership/petrova-txt-14484436/5"));
    }

    @ParameterizedTest
    @MethodSource("references")
    void what_an_article_speaks_of_is_named_by_itself_or_by_the_article(Reference reference, String path) {
        assertThat(iris.of(reference)).hasToString("http://localhost:3030/" + path);
    }

    @ParameterizedTest
    @CsvSource({
        "Prime Minister,              role/prime-minister",
        "PRIME MINISTER,              role/prime-minister",
        "vice-president for Élysée,   role/vice-president-for-elysee",
        "大臣,                         role/a61162e3",
    })
    void a_role_is_named_for_its_label(String label, String path) {
        assertThat(iris.role(label)).hasToString("http://localhost:3030/" + path);
    }

    @ParameterizedTest
    @CsvSource({
        "https://data.example/news,     https://data.example/news/",
        "https://data.example/,         https://data.example/",
        "urn:news:,                     urn:news:/",
    })
    void any_absolute_iri_can_be_the_base(String base, String begin) {
        assertThat(new Iris(base, "a").article().getURI()).startsWith(begin + "article/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"news", "", "http://a b/", "https://data.example/?x=", "https://data.example/#"})
    void a_base_that_is_no_plain_absolute_iri_is_refused_by_name(String base) {
        assertThatThrownBy(() -> new Iris(base, "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the base <" + base + "> is no ");
    }

    @Test
    void an_address_that_is_no_iri_becomes_one() {
        assertThat(Iris.outside("https://news.example/a b<c>?q={1}"))
                .hasToString("https://news.example/a%20b%3Cc%3E?q=%7B1%7D");
    }

    @Property
    void every_identifier_gives_a_plain_iri(@ForAll String identifier) {
        Node article = new Iris(BaseIri.DEFAULT, identifier).article();

        assertThat(IRIx.create(article.getURI()).isAbsolute()).isTrue();
        assertThat(article.getURI()).matches("http://localhost:3030/article/([a-z0-9]+-)*[0-9a-f]{8}");
    }
}
