package dateline.convert;

import static dateline.convert.GraphAssert.assertThatGraph;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.model.EntityId;
import dateline.model.EntityId.Collection;
import dateline.model.Event;
import dateline.model.EventId;
import dateline.model.EventRelation;
import dateline.model.EventTime;
import dateline.model.Factuality;
import dateline.model.StatementId;
import dateline.text.Span;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class EventConverterTest {
    private static final EntityId FORCE = new EntityId(Collection.ORGANIZATION, "air-force", false);
    private static final EntityId REBELS = EntityId.unnamed(new Span(30, 36));
    private static final EntityId SYRIA = new EntityId(Collection.PLACE, "syria", false);

    private final Iris iris = new Iris(BaseIri.DEFAULT, "a.txt");

    @Test
    void a_finer_type_brings_the_more_general_ones_along_and_every_part_is_an_actor() {
        Event given = new Event(
                new EventId(12, 1),
                "Airstrike",
                List.of(new Span(12, 22), new Span(80, 86)),
                List.of(FORCE),
                List.of(REBELS),
                List.of(FORCE),
                List.of(SYRIA),
                Optional.of(new EventTime(Year.of(2015), 0.7)),
                OptionalInt.of(3),
                Optional.of("2-1"),
                Factuality.POSSIBLE,
                Optional.of(new StatementId(5, 1)),
                Optional.empty(),
                List.of(new EventRelation(EventRelation.Kind.CAUSED_BY, new EventId(40, 1))),
                0.8);

        assertThatGraph(new EventConverter().convert(given, iris))
                .isTurtle(
                        """
                        <event/a-txt-18b7cb09/12> a dl:Event , sem:Event , dl:Airstrike , dl:Assault ;
                            sem:eventType dl:Airstrike ;
                            gaf:denotedBy <article/a-txt-18b7cb09#char=12,22> , <article/a-txt-18b7cb09#char=80,86> ;
                            dl:agent <organization/air-force> ;
                            dl:patient <agent/a-txt-18b7cb09/30> ;
                            dl:participant <organization/air-force> ;
                            sem:hasActor <organization/air-force> , <agent/a-txt-18b7cb09/30> ;
                            sem:hasPlace <place/syria> ;
                            sem:hasTimeStamp "2015"^^xsd:gYear ;
                            dl:timeConfidence 0.7 ;
                            dl:count 3 ; dl:score "2-1" ;
                            dl:factuality dl:Possible ;
                            dl:reportedIn <statement/a-txt-18b7cb09/5> ;
                            dl:causedBy <event/a-txt-18b7cb09/40> ;
                            dl:confidence 0.8 .
                        """);
    }

    @Test
    void what_fits_no_type_is_an_event_alone() {
        assertThatGraph(new EventConverter().convert(event("Event"), iris))
                .isTurtle(
                        """
                        <event/a-txt-18b7cb09/12> a dl:Event , sem:Event ;
                            sem:eventType dl:Event ;
                            gaf:denotedBy <article/a-txt-18b7cb09#char=12,22> ;
                            dl:factuality dl:Negated ;
                            dl:expressedBy <statement/a-txt-18b7cb09/5> ;
                            dl:confidence 0.8 .
                        """);
    }

    @Test
    void a_type_that_the_ontology_lacks_is_refused_by_name() {
        assertThatThrownBy(() -> new EventConverter().convert(event("Explosion"), iris))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no event type dl:Explosion in ontology/event-types.ttl");
    }

    private static Event event(String type) {
        return new Event(
                new EventId(12, 1),
                type,
                List.of(new Span(12, 22)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Factuality.NEGATED,
                Optional.empty(),
                Optional.of(new StatementId(5, 1)),
                List.of(),
                0.8);
    }
}
