package dateline.convert;

import dateline.model.Anonymity;
import dateline.model.UnnamedAgent;
import dateline.vocab.DL;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;

/** One without a name: {@code <agent/ID/88> a dl:UnnamedAgent ; schema:description "a senior official"}. */
final class UnnamedAgentConverter implements Converter<UnnamedAgent> {
    @Override
    public Stream<Triple> convert(UnnamedAgent agent, Iris iris) {
        return Triples.about(iris.of(agent.id()))
                .type(DL.UnnamedAgent, DL.Agent)
                .add(SchemaDO.description, agent.description())
                .add(RDFS.label, agent.description())
                .add(DL.anonymous, agent.anonymity().map(any -> Literals.flag(true)))
                .add(
                        DL.anonymityReason,
                        agent.anonymity().flatMap(Anonymity::reason).map(NodeFactory::createLiteralString))
                .stream();
    }
}
