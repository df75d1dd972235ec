package dateline.convert;

import dateline.vocab.PROV;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;

/** How the graph came about: {@code <activity/0.1.0> a prov:Activity ; rdfs:label "Dateline 0.1.0"}. */
final class ActivityConverter implements Converter<Activity> {
    @Override
    public Stream<Triple> convert(Activity activity, Iris iris) {
        return Triples.about(iris.activity(activity.name()))
                .type(PROV.Activity)
                .add(RDFS.label, "Dateline " + activity.version())
                .add(DCTerms.source, activity.sources().stream().map(NodeFactory::createLiteralString))
                .stream();
    }
}
