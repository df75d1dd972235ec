package dateline.convert;

import dateline.model.Event;
import dateline.model.EventTime;
import dateline.model.Interval;
import dateline.vocab.SEM;
import dateline.vocab.TIME;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;

/**
 * From when to when an event takes place: {@code <event/ID/70> sem:hasTime <event/ID/70#time> . <event/ID/70#time> a
 * time:ProperInterval ; rdfs:label "2003 –" ; time:hasBeginning <event/ID/70#beginning> . <event/ID/70#beginning> a
 * time:Instant ; time:inXSDgYear "2003"^^xsd:gYear}. Nothing for an event without an interval.
 *
 * @see <a href="https://www.w3.org/TR/owl-time/">OWL-Time</a>
 */
final class IntervalConverter implements Converter<Event> {
    @Override
    public Stream<Triple> convert(Event event, Iris iris) {
        return event.time().flatMap(EventTime::interval).stream().flatMap(interval -> about(event, interval, iris));
    }

    private static Stream<Triple> about(Event event, Interval interval, Iris iris) {
        Node whole = iris.interval(event.id());
        Node beginning = iris.beginning(event.id());
        Node end = iris.end(event.id());
        return Stream.of(
                        Triples.about(iris.of(event.id())).add(SEM.hasTime, whole),
                        Triples.about(whole)
                                .type(TIME.ProperInterval)
                                .add(RDFS.label, label(interval))
                                .add(TIME.hasBeginning, interval.beginning().map(any -> beginning))
                                .add(TIME.hasEnd, interval.end().map(any -> end)),
                        instant(beginning, interval.beginning()),
                        instant(end, interval.end()))
                .flatMap(Triples::stream);
    }

    private static String label(Interval interval) {
        return "%s – %s"
                .formatted(text(interval.beginning()), text(interval.end()))
                .strip();
    }

    private static String text(Optional<Temporal> end) {
        return end.map(Temporal::toString).orElse("");
    }

    private static Triples instant(Node instant, Optional<Temporal> value) {
        Triples triples = Triples.about(instant);
        value.ifPresent(at -> triples.type(TIME.Instant).add(position(at), Literals.time(at)));
        return triples;
    }

    private static Property position(Temporal value) {
        return switch (value) {
            case Year year -> TIME.inXSDgYear;
            case YearMonth month -> TIME.inXSDgYearMonth;
            default -> TIME.inXSDDate;
        };
    }
}
