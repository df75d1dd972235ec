package dateline.convert;

import java.util.stream.Stream;
import org.apache.jena.graph.Triple;

/** From one record to its triples. Pure: the same record and the same IRIs give the same triples in the same order. */
@FunctionalInterface
interface Converter<T> {
    Stream<Triple> convert(T record, Iris iris);
}
