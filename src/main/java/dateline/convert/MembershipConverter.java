package dateline.convert;

import dateline.model.Membership;
import dateline.model.Tenure;
import dateline.vocab.DL;
import dateline.vocab.GAF;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * A role that somebody holds, and the role: {@code <membership/ID/30> a org:Membership ; org:member … ;
 * org:organization … ; org:role <role/prime-minister> . <role/prime-minister> skos:prefLabel "Prime Minister"}.
 */
final class MembershipConverter implements Converter<Membership> {
    @Override
    public Stream<Triple> convert(Membership membership, Iris iris) {
        Tenure tenure = membership.tenure();
        Node role = iris.role(membership.role());
        return Stream.concat(
                Triples.about(iris.of(membership.id()))
                        .type(ORG.Membership)
                        .add(ORG.member, iris.of(membership.member()))
                        .add(ORG.organization, iris.of(membership.organization()))
                        .add(ORG.role, role)
                        .add(GAF.denotedBy, iris.of(membership.words()))
                        .add(DL.former, flag(tenure, Tenure.State.FORMER))
                        .add(DL.future, flag(tenure, Tenure.State.FUTURE))
                        .add(SchemaDO.startDate, tenure.since().map(Literals::time))
                        .add(SchemaDO.endDate, tenure.until().map(Literals::time))
                        .add(DL.confidence, Literals.confidence(membership.confidence()))
                        .stream(),
                Triples.about(role).type(ORG.Role).add(SKOS.prefLabel, membership.role()).stream());
    }

    private static Optional<Node> flag(Tenure tenure, Tenure.State state) {
        return tenure.state() == state ? Optional.of(Literals.flag(true)) : Optional.empty();
    }
}
