package dateline.convert;

import dateline.model.Identity;
import dateline.model.Link;
import dateline.vocab.DL;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * Names and links: {@code schema:name "Barack Obama" ; skos:altLabel "Obama" ; owl:sameAs
 * <http://www.wikidata.org/entity/Q76>}, and {@code skos:closeMatch … ; dl:linkConfidence 0.62} where a link is a guess.
 */
final class IdentityConverter implements Converter<Identity> {
    @Override
    public Stream<Triple> convert(Identity identity, Iris iris) {
        return Triples.about(iris.of(identity.id()))
                .add(SchemaDO.name, identity.name())
                .add(RDFS.label, identity.name())
                .add(SKOS.altLabel, identity.otherNames().stream().map(NodeFactory::createLiteralString))
                .add(OWL.sameAs, links(identity, Link::certain))
                .add(SKOS.closeMatch, links(identity, link -> !link.certain()))
                .add(DL.linkConfidence, likeliestGuess(identity).map(Literals::confidence))
                .stream();
    }

    private static Optional<Double> likeliestGuess(Identity identity) {
        return identity.links().stream()
                .filter(link -> !link.certain())
                .map(Link::confidence)
                .max(Comparator.naturalOrder());
    }

    private static Stream<Node> links(Identity identity, Predicate<Link> wanted) {
        return identity.links().stream().filter(wanted).map(link -> Iris.outside(link.iri()));
    }
}
