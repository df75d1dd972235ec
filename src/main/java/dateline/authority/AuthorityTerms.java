package dateline.authority;

import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.SKOS;

/** What the authority's own files say of an entry beside its names and links, and how to read it. */
final class AuthorityTerms {
    private static final String SCHEMA = "https://schema.org/";
    private static final String ORG = "http://www.w3.org/ns/org#";
    private static final String DBO = "http://dbpedia.org/ontology/";
    private static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";

    static final Resource ROLE = ResourceFactory.createResource(ORG + "Role");
    private static final Property TYPE = term(SCHEMA, "additionalType");
    private static final Property GENDER = term(SCHEMA, "gender");
    private static final Property STARTS = term(SCHEMA, "startDate");
    private static final Property ENDS = term(SCHEMA, "endDate");
    private static final Property DEMONYM = term(DBO, "demonym");
    private static final Property POPULATION = term(DBO, "populationTotal");
    private static final Property LATITUDE = term(GEO, "lat");
    private static final Property LONGITUDE = term(GEO, "long");
    private static final Property MEMBERSHIP = term(ORG, "hasMembership");
    private static final Property ROLE_HELD = term(ORG, "role");
    private static final Property ORGANIZATION = term(ORG, "organization");
    private static final List<Property> WHOLES =
            List.of(term(SCHEMA, "containedInPlace"), term(ORG, "subOrganizationOf"), term(SCHEMA, "location"));

    private AuthorityTerms() {}

    private static Property term(String namespace, String name) {
        return EntryGraph.property(namespace + name);
    }

    static void readDetails(Resource subject, EntryBuilder entry) {
        literal(subject, TYPE).ifPresent(noun -> entry.type(noun.getString()));
        literal(subject, POPULATION).ifPresent(people -> entry.population(people.getLong()));
        Optional<Literal> latitude = literal(subject, LATITUDE);
        Optional<Literal> longitude = literal(subject, LONGITUDE);
        if (latitude.isPresent() && longitude.isPresent()) {
            entry.coordinates(latitude.get().getDouble(), longitude.get().getDouble());
        }
        object(subject, GENDER)
                .filter(Resource::isURIResource)
                .ifPresent(gender -> entry.gender(gender.getURI().endsWith("Female") ? Gender.FEMALE : Gender.MALE));
        entry.demonyms(literals(subject, DEMONYM));
        literals(subject, SKOS.notation).forEach(entry::code);
        WHOLES.stream()
                .flatMap(property -> object(subject, property).flatMap(EntryGraph::id).stream())
                .limit(1)
                .forEach(entry::partOf);
        subject.listProperties(MEMBERSHIP)
                .forEach(statement -> office(statement.getResource()).ifPresent(entry::office));
    }

    private static Optional<Office> office(Resource membership) {
        Optional<String> role = object(membership, ROLE_HELD)
                .flatMap(held -> literal(held, SKOS.prefLabel))
                .map(Literal::getString);
        return role.flatMap(label -> object(membership, ORGANIZATION)
                .flatMap(EntryGraph::id)
                .map(of -> new Office(label, of, date(membership, STARTS), date(membership, ENDS))));
    }

    private static Optional<Temporal> date(Resource membership, Property property) {
        return literal(membership, property).map(Literal::getLexicalForm).map(Office::parseDate);
    }

    private static Optional<Literal> literal(Resource subject, Property property) {
        return Optional.ofNullable(subject.getProperty(property))
                .map(Statement::getObject)
                .filter(node -> node.isLiteral())
                .map(node -> node.asLiteral());
    }

    private static Optional<Resource> object(Resource subject, Property property) {
        return Optional.ofNullable(subject.getProperty(property))
                .map(Statement::getObject)
                .filter(node -> node.isResource())
                .map(node -> node.asResource());
    }

    private static List<String> literals(Resource subject, Property property) {
        return subject.listProperties(property).toList().stream()
                .map(Statement::getObject)
                .filter(node -> node.isLiteral())
                .map(node -> node.asLiteral().getString())
                .sorted()
                .toList();
    }
}
