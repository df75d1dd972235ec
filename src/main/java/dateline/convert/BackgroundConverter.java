package dateline.convert;

import dateline.model.Background;
import dateline.model.Coordinates;
import dateline.model.EntityId;
import dateline.model.EntityId.Collection;
import dateline.model.Identity;
import dateline.vocab.GEO;
import dateline.vocab.WGS84;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * What kind of organization or place it is, what it is a part of, and where it lies: {@code <place/antalya> a schema:City ;
 * schema:additionalType "city" ; schema:containedInPlace <place/turkey> ; geo:lat 36.9 ; geo:long 30.7 ;
 * geosparql:hasGeometry <place/antalya#geometry> . <place/antalya#geometry> geosparql:asWKT "POINT(30.7 36.9)"}.
 */
final class BackgroundConverter implements Converter<Identity> {
    @Override
    public Stream<Triple> convert(Identity identity, Iris iris) {
        EntityId id = identity.id();
        Background known = identity.background();
        Optional<Node> type =
                Optional.of(known.type()).filter(noun -> !noun.isEmpty()).map(NodeFactory::createLiteralString);
        Triples triples = Triples.about(iris.of(id))
                .add(RDF.type, SchemaTypes.of(known.type()))
                .add(SchemaDO.additionalType, type);
        known.partOf().ifPresent(whole -> triples.add(partOf(id, whole), iris.of(whole)));
        return Stream.concat(triples.stream(), known.coordinates().stream().flatMap(at -> position(id, at, iris)));
    }

    private static Property partOf(EntityId id, EntityId whole) {
        if (id.collection() == Collection.PLACE) {
            return SchemaDO.containedInPlace;
        }
        return whole.collection() == Collection.PLACE ? SchemaDO.location : ORG.subOrganizationOf;
    }

    private static Stream<Triple> position(EntityId id, Coordinates at, Iris iris) {
        Node geometry = iris.geometry(id);
        return Stream.concat(
                Triples.about(iris.of(id))
                        .add(WGS84.lat, Literals.degrees(at.latitude()))
                        .add(WGS84.long_, Literals.degrees(at.longitude()))
                        .add(GEO.hasGeometry, geometry)
                        .stream(),
                Triples.about(geometry).type(GEO.Geometry).add(GEO.asWKT, Literals.point(at)).stream());
    }
}
