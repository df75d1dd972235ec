package dateline.convert;

import dateline.model.EntityId;
import dateline.model.Event;
import dateline.model.EventRelation.Kind;
import dateline.model.EventTime;
import dateline.model.Factuality;
import dateline.vocab.DL;
import dateline.vocab.GAF;
import dateline.vocab.SEM;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;

/**
 * What happened, or may have: {@code <event/ID/70> a dl:Event, sem:Event, dl:Airstrike, dl:Assault ; sem:eventType
 * dl:Airstrike ; gaf:denotedBy … ; dl:agent … ; sem:hasActor … ; sem:hasPlace … ; dl:factuality dl:Actual}.
 */
final class EventConverter implements Converter<Event> {
    private final IntervalConverter intervals = new IntervalConverter();

    @Override
    public Stream<Triple> convert(Event event, Iris iris) {
        return Stream.concat(about(event, iris), intervals.convert(event, iris));
    }

    private static Stream<Triple> about(Event event, Iris iris) {
        return Triples.about(iris.of(event.id()))
                .type(DL.Event, SEM.Event)
                .type(EventTypes.ofOntology().lineage(event.type()).toArray(Resource[]::new))
                .add(SEM.eventType, EventTypes.ofOntology().mostSpecific(event.type()))
                .add(GAF.denotedBy, event.triggers().stream().map(iris::of))
                .add(DL.agent, all(event.agents(), iris))
                .add(DL.patient, all(event.patients(), iris))
                .add(DL.participant, all(event.participants(), iris))
                .add(SEM.hasActor, actors(event, iris))
                .add(SEM.hasPlace, all(event.places(), iris))
                .add(SEM.hasTimeStamp, event.time().map(EventTime::value).map(Literals::time))
                .add(DL.timeConfidence, event.time().map(EventTime::confidence).map(Literals::confidence))
                .add(DL.count, count(event.count()))
                .add(DL.score, event.score().map(NodeFactory::createLiteralString))
                .add(DL.factuality, factuality(event.factuality()))
                .add(DL.reportedIn, event.reportedIn().map(iris::of))
                .add(DL.expressedBy, event.expressedBy().map(iris::of))
                .add(DL.subEventOf, related(event, Kind.SUB_EVENT_OF, iris))
                .add(DL.causedBy, related(event, Kind.CAUSED_BY, iris))
                .add(DL.inOrderTo, related(event, Kind.IN_ORDER_TO, iris))
                .add(DL.after, related(event, Kind.AFTER, iris))
                .add(DL.confidence, Literals.confidence(event.confidence()))
                .stream();
    }

    private static Stream<Node> related(Event event, Kind kind, Iris iris) {
        return event.relations().stream()
                .filter(relation -> relation.kind() == kind)
                .map(relation -> iris.of(relation.other()));
    }

    private static Stream<Node> all(List<EntityId> entities, Iris iris) {
        return entities.stream().distinct().map(iris::of);
    }

    private static Stream<Node> actors(Event event, Iris iris) {
        return Stream.of(event.agents(), event.patients(), event.participants())
                .flatMap(List::stream)
                .distinct()
                .map(iris::of);
    }

    private static Optional<Node> count(OptionalInt count) {
        return count.isPresent() ? Optional.of(Literals.number(count.getAsInt())) : Optional.empty();
    }

    private static Resource factuality(Factuality factuality) {
        return switch (factuality) {
            case ACTUAL -> DL.Actual;
            case PLANNED -> DL.Planned;
            case POSSIBLE -> DL.Possible;
            case NEGATED -> DL.Negated;
        };
    }
}
