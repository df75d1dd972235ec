package dateline.convert;

import dateline.model.TimeExpression;
import dateline.vocab.DL;
import dateline.vocab.ITSRDF;
import dateline.vocab.TIME;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;

/**
 * What a time expression means, on its mention: {@code <article/ID#char=253,259> itsrdf:taClassRef time:TemporalEntity ;
 * dl:timexValue "2015-11-22" ; dl:timexType "DATE"}.
 */
final class TimeConverter implements Converter<TimeExpression> {
    @Override
    public Stream<Triple> convert(TimeExpression time, Iris iris) {
        return Triples.about(iris.of(time.span()))
                .add(ITSRDF.taClassRef, TIME.TemporalEntity)
                .add(DL.timexValue, time.value())
                .add(DL.timexType, time.type().name())
                .stream();
    }
}
