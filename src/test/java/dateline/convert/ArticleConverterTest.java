package dateline.convert;

import static dateline.convert.GraphAssert.assertThatGraph;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Readings;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class ArticleConverterTest {
    private final ArticleConverter converter = new ArticleConverter(BaseIri.DEFAULT, Activity.of("0.1.0"));

    @Test
    void a_reading_becomes_the_graph_of_the_contract() {
        DatasetGraph expected = RDFDataMgr.loadDatasetGraph("dateline/example.trig");

        List<Quad> quads = converter.convert(Readings.petrova()).toList();

        assertThat(quads)
                .extracting(Quad::getGraph)
                .containsOnly(converter.iris("wire/petrova.txt").graph());
        assertThatGraph(quads.stream().map(Quad::asTriple)).isIsomorphicTo(expected.getUnionGraph());
    }

    @Test
    void an_article_that_says_nothing_is_a_text_all_the_same() {
        assertThatGraph(converter.triples(Readings.bare()))
                .isTurtle(
                        """
                        <article/bare-txt-f4247f25> a dl:Article , schema:NewsArticle ;
                            dct:identifier "bare.txt" ;
                            schema:inLanguage "en" ;
                            prov:wasGeneratedBy <activity/0.1.0> .
                        <article/bare-txt-f4247f25#text> a nif:Context , nif:OffsetBasedString ;
                            nif:isString "Nothing." ;
                            nif:sourceUrl <article/bare-txt-f4247f25> .
                        <activity/0.1.0> a prov:Activity ; rdfs:label "Dateline 0.1.0" .
                        """);
    }

    @Test
    void the_same_reading_gives_the_same_triples_in_the_same_order() {
        assertThat(converter.convert(Readings.petrova()))
                .containsExactlyElementsOf(converter.convert(Readings.petrova()).toList());
    }

    @Test
    void no_triple_comes_twice_and_no_node_is_blank() {
        List<Quad> quads = converter.convert(Readings.petrova()).toList();

        assertThat(quads).doesNotHaveDuplicates();
        assertThat(quads)
                .noneMatch(
                        quad -> quad.getSubject().isBlank() || quad.getObject().isBlank());
    }
}
