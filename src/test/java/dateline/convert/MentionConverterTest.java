package dateline.convert;

import static dateline.convert.GraphAssert.assertThatGraph;

import dateline.model.EntityId;
import dateline.model.EntityId.Collection;
import dateline.model.TimeExpression;
import dateline.text.SourceText;
import dateline.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MentionConverterTest {
    private static final EntityId ZOE = new EntityId(Collection.PERSON, "zoe", false);

    private final Iris iris = new Iris(BaseIri.DEFAULT, "a.txt");

    @Test
    void a_name_stands_for_its_bearer_with_a_confidence() {
        Annotation given = new Annotation(new Span(4, 7), "Zoë", List.of(ZOE), 0.97, Optional.empty());

        assertThatGraph(new MentionConverter().convert(given, iris))
                .isTurtle(
                        """
                        <article/a-txt-18b7cb09#char=4,7> a nif:Phrase , nif:OffsetBasedString ;
                            nif:referenceContext <article/a-txt-18b7cb09#text> ;
                            nif:beginIndex "4"^^xsd:nonNegativeInteger ;
                            nif:endIndex "7"^^xsd:nonNegativeInteger ;
                            nif:anchorOf "Zoë" ;
                            itsrdf:taIdentRef <person/zoe> ;
                            itsrdf:taConfidence 0.97 .
                        """);
    }

    @Test
    void a_cue_stands_for_nobody_but_in_a_sentence() {
        Annotation given = new Annotation(new Span(8, 12), "said", List.of(), 1, Optional.of(new Span(0, 13)));

        assertThatGraph(new MentionConverter().convert(given, iris))
                .isTurtle(
                        """
                        <article/a-txt-18b7cb09#char=8,12> a nif:Phrase , nif:OffsetBasedString ;
                            nif:referenceContext <article/a-txt-18b7cb09#text> ;
                            nif:beginIndex "8"^^xsd:nonNegativeInteger ;
                            nif:endIndex "12"^^xsd:nonNegativeInteger ;
                            nif:anchorOf "said" ;
                            nif:sentence <article/a-txt-18b7cb09#char=0,13> .
                        """);
    }

    @Test
    void a_sentence_has_offsets_of_its_own() {
        SourceText text = new SourceText("😀 Yes. No.");

        assertThatGraph(new SentenceConverter(text).convert(new Span(2, 6), iris))
                .isTurtle(
                        """
                        <article/a-txt-18b7cb09#char=2,6> a nif:Sentence , nif:OffsetBasedString ;
                            nif:referenceContext <article/a-txt-18b7cb09#text> ;
                            nif:beginIndex "2"^^xsd:nonNegativeInteger ;
                            nif:endIndex "6"^^xsd:nonNegativeInteger ;
                            nif:anchorOf "Yes." .
                        """);
    }

    @Test
    void a_time_expression_has_a_value_and_a_type() {
        TimeExpression given = new TimeExpression(new Span(4, 14), TimeExpression.Type.DURATION, "P3D");

        assertThatGraph(new TimeConverter().convert(given, iris))
                .isTurtle(
                        """
                        <article/a-txt-18b7cb09#char=4,14> itsrdf:taClassRef time:TemporalEntity ;
                            dl:timexValue "P3D" ;
                            dl:timexType "DURATION" .
                        """);
    }
}
