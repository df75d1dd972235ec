package dateline.convert;

import dateline.model.Relation;
import dateline.vocab.DL;
import dateline.vocab.GAF;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * What one is to another, as a triple that queries find at once and as a resource that leads back to the words:
 * {@code <person/a> schema:spouse <person/b> . <relation/ID/30> a dl:Relation, rdf:Statement ; rdf:subject <person/a> ;
 * rdf:predicate schema:spouse ; rdf:object <person/b> ; gaf:denotedBy …}. Of one that is over the resource alone.
 */
final class RelationConverter implements Converter<Relation> {
    @Override
    public Stream<Triple> convert(Relation relation, Iris iris) {
        Node subject = iris.of(relation.subject());
        Node object = iris.of(relation.object());
        Property property = property(relation.kind());
        Triples holding = Triples.about(subject);
        if (!relation.former()) {
            holding.add(property, object);
        }
        return Stream.concat(
                holding.stream(),
                Triples.about(iris.of(relation.id()))
                        .type(DL.Relation, RDF.Statement)
                        .add(RDF.subject, subject)
                        .add(RDF.predicate, property)
                        .add(RDF.object, object)
                        .add(GAF.denotedBy, iris.of(relation.words()))
                        .add(DL.former, relation.former() ? Optional.of(Literals.flag(true)) : Optional.empty())
                        .add(DL.confidence, Literals.confidence(relation.confidence()))
                        .stream());
    }

    private static Property property(Relation.Kind kind) {
        return switch (kind) {
            case SPOUSE -> SchemaDO.spouse;
            case PARENT -> SchemaDO.parent;
            case CHILD -> SchemaDO.children;
            case SIBLING -> SchemaDO.sibling;
            case RELATIVE -> SchemaDO.relatedTo;
            case PARENT_BODY -> ORG.subOrganizationOf;
            case CONTAINING_PLACE -> SchemaDO.containedInPlace;
        };
    }
}
