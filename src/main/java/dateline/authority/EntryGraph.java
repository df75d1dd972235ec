package dateline.authority;

import dateline.model.EntityId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Entries as RDF: {@code <person/barack-obama> a schema:Person ; skos:prefLabel "Barack Obama"@en ; owl:sameAs dbr:Barack_Obama}.
 *
 * <p>Reads any vocabulary with labels (SKOS, schema.org, RDFS). What has no type that tells its kind is a topic.
 */
public final class EntryGraph {
    /** What relative IRIs of the authority's own files stand for. */
    public static final String BASE = "https://w3id.org/dateline/authority/";

    private static final List<Property> NAMES = List.of(
            SKOS.prefLabel, property("https://schema.org/name"), property("http://schema.org/name"), RDFS.label);
    private static final List<Property> OTHER_NAMES = List.of(
            SKOS.prefLabel,
            SKOS.altLabel,
            SKOS.hiddenLabel,
            property("https://schema.org/name"),
            property("http://schema.org/name"),
            property("https://schema.org/alternateName"),
            property("http://schema.org/alternateName"),
            RDFS.label);
    private static final Map<Entry.Kind, Set<String>> TYPES = Map.of(
            Entry.Kind.PERSON, Set.of("person", "human", "q5"),
            Entry.Kind.ORGANIZATION,
                    Set.of(
                            "organization",
                            "organisation",
                            "formalorganization",
                            "corporation",
                            "company",
                            "newsmediaorganization",
                            "governmentorganization",
                            "collegeoruniversity",
                            "politicalparty",
                            "sportsteam",
                            "ngo"),
            Entry.Kind.GEOPOLITICAL,
                    Set.of(
                            "administrativearea",
                            "country",
                            "state",
                            "city",
                            "settlement",
                            "populatedplace",
                            "geopoliticalentity",
                            "pplc"),
            Entry.Kind.LOCATION, Set.of("place", "location", "spatialthing", "feature"));

    private EntryGraph() {}

    static Property property(String iri) {
        return ResourceFactory.createProperty(iri);
    }

    /** Everything in a graph that has a name and an IRI, in the order of IRIs. */
    public static List<Entry> read(Model model) {
        Map<String, Resource> named = new TreeMap<>();
        for (Property name : NAMES) {
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
        String name = NAMES.stream()
                .flatMap(property -> labels(subject, property).stream().limit(1))
                .findFirst()
                .orElseThrow();
        Entry.Kind kind = kind(subject);
        EntryBuilder entry = new EntryBuilder(kind, slug(subject, name), name);
        OTHER_NAMES.forEach(property -> entry.otherNames(labels(subject, property)));
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

    private static Entry.Kind kind(Resource subject) {
        List<String> types = subject.listProperties(RDF.type).toList().stream()
                .filter(statement -> statement.getObject().isURIResource())
                .map(statement -> localName(statement.getResource().getURI()))
                .toList();
        return List.of(Entry.Kind.values()).stream()
                .filter(kind -> types.stream().anyMatch(TYPES.getOrDefault(kind, Set.of())::contains))
                .findFirst()
                .orElse(Entry.Kind.TOPIC);
    }

    private static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1)
                .toLowerCase(Locale.ROOT);
    }

    /** English and unmarked labels, English first, in alphabetical order; those of other languages where there are no such. */
    private static List<String> labels(Resource subject, Property property) {
        Map<String, String> ranked = new TreeMap<>();
        subject.listProperties(property).forEach(statement -> {
            RDFNode value = statement.getObject();
            if (value.isLiteral() && !value.asLiteral().getString().isBlank()) {
                String language = value.asLiteral().getLanguage();
                String rank = language.startsWith("en") ? "0" : language.isEmpty() ? "1" : "2";
                ranked.put(rank + value.asLiteral().getString().strip(), rank);
            }
        });
        boolean readable = ranked.values().stream().anyMatch(rank -> !rank.equals("2"));
        return ranked.entrySet().stream()
                .filter(label -> !readable || !label.getValue().equals("2"))
                .map(label -> label.getKey().substring(1))
                .toList();
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
