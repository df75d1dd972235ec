package dateline.resolve;

import dateline.convert.BaseIri;
import dateline.convert.Literals;
import dateline.vocab.DL;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/**
 * Who and what is the same.
 *
 * @param matches with their evidence, the surest first, also those that did not suffice
 * @param clusters those that are one, in the order of IRIs
 */
public record Resolution(List<Match> matches, List<SortedSet<Node>> clusters) {
    public Resolution {
        matches = List.copyOf(matches);
        clusters = List.copyOf(clusters);
    }

    /**
     * As triples: {@code <b> owl:sameAs <a>} for all others of a cluster, and {@code <match/…> a dl:Match ; dl:matches <a>, <b> ;
     * dl:confidence 0.83 ; dl:evidence "the same role"}.
     */
    public Stream<Triple> triples(String base) {
        return Stream.concat(
                clusters.stream().flatMap(Resolution::sameAs),
                matches.stream().flatMap(match -> evidence(match, new BaseIri(base))));
    }

    private static Stream<Triple> sameAs(SortedSet<Node> cluster) {
        return cluster.stream().skip(1).map(other -> triple(other, OWL.sameAs, cluster.first()));
    }

    private static Stream<Triple> evidence(Match match, BaseIri base) {
        Node subject = base.match(match.one(), match.other());
        return Stream.concat(
                Stream.of(
                        triple(subject, RDF.type, DL.Match.asNode()),
                        triple(subject, DL.matches, match.one()),
                        triple(subject, DL.matches, match.other()),
                        triple(subject, DL.confidence, Literals.confidence(match.score()))),
                match.evidence().stream()
                        .map(words -> triple(subject, DL.evidence, NodeFactory.createLiteralString(words))));
    }

    private static Triple triple(Node subject, Property property, Node object) {
        return Triple.create(subject, property.asNode(), object);
    }
}
