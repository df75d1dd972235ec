package dateline.authority.source;

import dateline.authority.Entry;
import dateline.authority.EntryGraph;
import dateline.authority.Gender;
import dateline.authority.Office;
import dateline.authority.Slug;
import dateline.model.EntityId;
import dateline.model.Link;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes entries as Turtle that people can read and compare: one fixed order, one property a line. */
final class TurtleText {
    private static final String PREFIXES =
            """
            @base <%s> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix dbo: <http://dbpedia.org/ontology/> .
            @prefix geo: <http://www.w3.org/2003/01/geo/wgs84_pos#> .
            @prefix org: <http://www.w3.org/ns/org#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix schema: <https://schema.org/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """
                    .formatted(EntryGraph.BASE);

    private TurtleText() {}

    /** A whole file: prefixes, what the file is and comes from, entries, the roles they mention. */
    static String of(FileNote note, List<Entry> entries) {
        StringBuilder text = new StringBuilder(PREFIXES).append('\n').append(note.turtle());
        entries.forEach(entry -> text.append('\n').append(block(entry)));
        Map<String, String> roles = new TreeMap<>();
        entries.stream()
                .flatMap(entry -> entry.offices().stream())
                .map(Office::role)
                .sorted()
                .forEach(role -> roles.putIfAbsent(Slug.of(role), role));
        roles.forEach((slug, role) ->
                text.append("\n<role/%s> a org:Role ; skos:prefLabel %s .\n".formatted(slug, literal(role))));
        return text.toString();
    }

    private static String block(Entry entry) {
        List<String> lines = new ArrayList<>();
        lines.add(iri(entry.id()) + " a " + type(entry.kind()));
        lines.add("skos:prefLabel " + literal(entry.name()) + "@en");
        entry.otherNames().forEach(name -> lines.add("skos:altLabel " + literal(name) + "@en"));
        entry.demonyms().forEach(word -> lines.add("dbo:demonym " + literal(word) + "@en"));
        entry.codes().forEach(code -> lines.add("skos:notation " + literal(code)));
        if (!entry.type().isEmpty()) {
            lines.add("schema:additionalType " + literal(entry.type()));
        }
        entry.partOf().ifPresent(whole -> lines.add(partOf(entry, whole) + " " + iri(whole)));
        entry.gender()
                .ifPresent(
                        gender -> lines.add("schema:gender schema:" + (gender == Gender.FEMALE ? "Female" : "Male")));
        entry.coordinates().ifPresent(at -> lines.add("geo:lat " + at.latitude() + " ; geo:long " + at.longitude()));
        if (entry.population() > 0) {
            lines.add("dbo:populationTotal " + entry.population());
        }
        entry.links().forEach(link -> lines.add(link(link)));
        List<String> terms = terms(entry);
        terms.forEach(term -> lines.add("org:hasMembership " + term.substring(0, term.indexOf(' '))));
        Stream<String> blocks = Stream.concat(Stream.of(String.join(" ;\n    ", lines) + " .\n"), terms.stream());
        return String.join("", blocks.toList());
    }

    private static String type(Entry.Kind kind) {
        return switch (kind) {
            case PERSON -> "schema:Person";
            case ORGANIZATION -> "org:Organization";
            case GEOPOLITICAL -> "schema:AdministrativeArea";
            case LOCATION -> "schema:Place";
            case TOPIC -> "skos:Concept";
        };
    }

    private static String partOf(Entry entry, EntityId whole) {
        if (entry.id().collection() == EntityId.Collection.PLACE) {
            return "schema:containedInPlace";
        }
        return whole.collection() == EntityId.Collection.PLACE ? "schema:location" : "org:subOrganizationOf";
    }

    private static String link(Link link) {
        return (link.certain() ? "owl:sameAs <" : "skos:closeMatch <") + link.iri() + ">";
    }

    private static List<String> terms(Entry entry) {
        List<String> terms = new ArrayList<>();
        for (Office office : entry.offices()) {
            String begin = office.since().map(date -> "," + date).orElse("");
            String iri = "<%s/%s#%s,%s%s>"
                    .formatted(
                            folder(entry.id()),
                            entry.id().slug(),
                            Slug.of(office.role()),
                            office.of().slug(),
                            begin);
            terms.add(iri
                    + " a org:Membership ; org:role <role/%s> ; org:organization %s%s%s .\n"
                            .formatted(
                                    Slug.of(office.role()),
                                    iri(office.of()),
                                    office.since()
                                            .map(date -> " ; schema:startDate " + date(date))
                                            .orElse(""),
                                    office.until()
                                            .map(date -> " ; schema:endDate " + date(date))
                                            .orElse("")));
        }
        return terms;
    }

    private static String date(Temporal date) {
        String type = date instanceof LocalDate ? "date" : date instanceof YearMonth ? "gYearMonth" : "gYear";
        return "\"" + date + "\"^^xsd:" + type;
    }

    private static String iri(EntityId id) {
        return "<" + folder(id) + "/" + id.slug() + ">";
    }

    private static String folder(EntityId id) {
        return id.collection().name().toLowerCase(Locale.ROOT);
    }

    static String literal(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
