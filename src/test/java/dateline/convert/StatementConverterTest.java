package dateline.convert;

import static dateline.convert.GraphAssert.assertThatGraph;

import dateline.model.Attribution;
import dateline.model.Channel;
import dateline.model.EntityId;
import dateline.model.EntityId.Collection;
import dateline.model.EventId;
import dateline.model.Occasion;
import dateline.model.QuotationType;
import dateline.model.SpeechAct;
import dateline.model.Stance;
import dateline.model.Statement;
import dateline.model.StatementId;
import dateline.model.Utterance;
import dateline.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementConverterTest {
    private static final EntityId OBAMA = new EntityId(Collection.PERSON, "barack-obama", false);
    private static final EntityId PUTIN = new EntityId(Collection.PERSON, "vladimir-putin", false);
    private static final EntityId OSLO = new EntityId(Collection.PLACE, "oslo", false);

    private final Iris iris = new Iris(BaseIri.DEFAULT, "a.txt");

    @Test
    void a_statement_inside_another_tells_who_told_whom_what_when_where_and_how() {
        Statement given = new Statement(
                new StatementId(60, 1),
                new Attribution(
                        List.of(new Span(10, 12)),
                        List.of(new Span(13, 17)),
                        List.of(new Span(60, 90), new Span(95, 99)),
                        QuotationType.MIXED,
                        -1,
                        0.93),
                "that he needs to \"act\"",
                List.of(OBAMA),
                new Utterance(
                        Optional.of(SpeechAct.DIRECTIVE),
                        Optional.of(Stance.FAVOR),
                        List.of(PUTIN),
                        Optional.of(Channel.INTERVIEW),
                        Optional.of(new Occasion(new Span(40, 46), Optional.of(new EventId(40, 1)))),
                        List.of(OSLO),
                        Optional.of(LocalDate.of(2015, 11, 22))),
                List.of(PUTIN, new EventId(70, 1), PUTIN),
                Optional.of(new StatementId(10, 1)));

        assertThatGraph(new StatementConverter().convert(given, iris))
                .isTurtle(
                        """
                        <statement/a-txt-18b7cb09/60> a dl:Statement ;
                            dl:speaker <person/barack-obama> ;
                            dl:speakerMention <article/a-txt-18b7cb09#char=10,12> ;
                            dl:cueMention <article/a-txt-18b7cb09#char=13,17> ;
                            dl:contentMention <article/a-txt-18b7cb09#char=60,90> ,
                                <article/a-txt-18b7cb09#char=95,99> ;
                            dl:content "that he needs to \\"act\\"" ;
                            dl:quotationType dl:Mixed ;
                            dl:speechAct dl:Directive ;
                            dl:stance dl:Favor ;
                            dl:addressee <person/vladimir-putin> ;
                            dl:channel dl:Interview ;
                            dl:occasion <event/a-txt-18b7cb09/40> ;
                            dl:occasionMention <article/a-txt-18b7cb09#char=40,46> ;
                            dl:statedAt <place/oslo> ;
                            dl:about <person/vladimir-putin> , <event/a-txt-18b7cb09/70> ;
                            dl:within <statement/a-txt-18b7cb09/10> ;
                            dl:statedOn "2015-11-22"^^xsd:date ;
                            dl:confidence 0.93 .
                        """);
    }

    @Test
    void an_orphan_quotation_has_content_alone() {
        Statement given = new Statement(
                new StatementId(0, 1),
                new Attribution(List.of(), List.of(), List.of(new Span(0, 9)), QuotationType.DIRECT, -1, 0.5),
                "We agree.",
                List.of(),
                Utterance.UNTOLD,
                List.of(),
                Optional.empty());

        assertThatGraph(new StatementConverter().convert(given, iris))
                .isTurtle(
                        """
                        <statement/a-txt-18b7cb09/0> a dl:Statement ;
                            dl:contentMention <article/a-txt-18b7cb09#char=0,9> ;
                            dl:content "We agree." ;
                            dl:quotationType dl:Direct ;
                            dl:confidence 0.5 .
                        """);
    }
}
