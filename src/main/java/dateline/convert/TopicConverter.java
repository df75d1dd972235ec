package dateline.convert;

import dateline.model.Topic;
import dateline.vocab.DL;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;

/** A law, a work, a prize: {@code <topic/kyoto-protocol> a dl:Topic, skos:Concept ; skos:prefLabel "Kyoto Protocol"}. */
final class TopicConverter implements Converter<Topic> {
    private final IdentityConverter identities = new IdentityConverter();

    @Override
    public Stream<Triple> convert(Topic topic, Iris iris) {
        return Stream.concat(
                Triples.about(iris.of(topic.id()))
                        .type(DL.Topic, SKOS.Concept)
                        .add(SKOS.prefLabel, topic.identity().name())
                        .stream(),
                identities.convert(topic.identity(), iris));
    }
}
