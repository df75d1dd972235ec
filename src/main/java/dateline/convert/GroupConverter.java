package dateline.convert;

import dateline.model.Anonymity;
import dateline.model.Group;
import dateline.vocab.DL;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;

/** Several without a name: {@code <agent/ID/310> a dl:Group ; schema:description "Syrian rebels"}. */
final class GroupConverter implements Converter<Group> {
    @Override
    public Stream<Triple> convert(Group group, Iris iris) {
        return Triples.about(iris.of(group.id()))
                .type(DL.Group, DL.Agent, FOAF.Group)
                .add(SchemaDO.description, group.description())
                .add(RDFS.label, group.description())
                .add(DL.anonymous, group.anonymity().map(any -> Literals.flag(true)))
                .add(
                        DL.anonymityReason,
                        group.anonymity().flatMap(Anonymity::reason).map(NodeFactory::createLiteralString))
                .stream();
    }
}
