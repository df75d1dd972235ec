package dateline.authority;

import dateline.model.EntityId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * Entries as RDF: {@code <person/barack-obama> a schema:Person ; skos:prefLabel "Barack Obama"@en ; owl:sameAs dbr:Barack_Obama}.
 *
 * <p>Reads any vocabulary with labels (SKOS, schema.org, RDFS). What has no type that tells its kind is a topic.
 */
public final class EntryGraph {
    /** What relative IRIs of the authority's own files stand for. */
    public static final String BASE = "https://w3id.org/dateline/authority/";

    private EntryGraph() {}

    static Property property(String iri) {
        return ResourceFactory.createProperty(iri);
    }

    /** Everything in a graph that has a name and an IRI, in the order of IRIs. */
    public static List<Entry> read(Model model) {
        Map<String, Resource> named = new TreeMap<>();
        for (Property name : EntryNames.MAIN) {
            model.listSubjectsWithProperty(name)
                    .filterKeep(subject -> subject.isURIResource() && !isRole(subject))
                    .forEach(subject -> named.put(subject.getURI(), subject));
        }
        List<Entry> entries = new ArrayList<>();
        named.values().forEach(subject -> entries.add(entry(subject)));
        return entries;
    }

    private static boolean isRole(Resource subject) {
        return subject.hasProperty(RDF.type, AuthorityTerms.ROLE);
    }

    private static Entry entry(Resource subject) {
        String name = EntryNames.main(subject).orElseThrow();
        EntryBuilder entry = new EntryBuilder(EntryKinds.of(subject), slug(subject, name), name);
        entry.otherNames(EntryNames.all(subject));
        if (!subject.getURI().startsWith(BASE)) {
            entry.sameAs(subject.getURI());
        }
        values(subject, OWL.sameAs).forEach(entry::sameAs);
        values(subject, SKOS.exactMatch).forEach(entry::sameAs);
        values(subject, SKOS.closeMatch).forEach(entry::closeMatch);
        AuthorityTerms.readDetails(subject, entry);
        return entry.build();
    }

    private static String slug(Resource subject, String name) {
        return id(subject).map(EntityId::slug).orElseGet(() -> Slug.of(name));
    }

    /** The identity behind an IRI of the authority's own. */
    static Optional<EntityId> id(Resource resource) {
        if (!resource.isURIResource() || !resource.getURI().startsWith(BASE)) {
            return Optional.empty();
        }
        String[] parts = resource.getURI().substring(BASE.length()).split("/");
        EntityId.Collection collection = EntityId.Collection.valueOf(parts[0].toUpperCase(Locale.ROOT));
        return Optional.of(new EntityId(collection, parts[1], false));
    }

    private static List<String> values(Resource subject, Property property) {
        return subject.listProperties(property).toList().stream()
                .map(statement -> statement.getObject())
                .filter(RDFNode::isURIResource)
                .map(node -> node.asResource().getURI())
                .sorted()
                .toList();
    }
}
