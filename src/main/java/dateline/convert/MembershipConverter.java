package dateline.convert;

import dateline.model.Membership;
import dateline.vocab.DL;
import dateline.vocab.GAF;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;

/**
 * A role that somebody holds, and the role: {@code <membership/ID/30> a org:Membership ; org:member … ;
 * org:organization … ; org:role <role/prime-minister> . <role/prime-minister> skos:prefLabel "Prime Minister"}.
 */
final class MembershipConverter implements Converter<Membership> {
    @Override
    public Stream<Triple> convert(Membership membership, Iris iris) {
        Node role = iris.role(membership.role());
        return Stream.concat(
                Triples.about(iris.of(membership.id()))
                        .type(ORG.Membership)
                        .add(ORG.member, iris.of(membership.member()))
                        .add(ORG.organization, iris.of(membership.organization()))
                        .add(ORG.role, role)
                        .add(GAF.denotedBy, iris.of(membership.words()))
                        .add(DL.former, membership.former() ? Optional.of(Literals.flag(true)) : Optional.empty())
                        .add(DL.confidence, Literals.confidence(membership.confidence()))
                        .stream(),
                Triples.about(role).type(ORG.Role).add(SKOS.prefLabel, membership.role()).stream());
    }
}
