package dateline.authority;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What a resource is called, in SKOS, schema.org or RDFS. */
final class EntryNames {
    /** Those whose first value is the name, from the best on. */
    static final List<Property> MAIN = List.of(
            SKOS.prefLabel,
            EntryGraph.property("https://schema.org/name"),
            EntryGraph.property("http://schema.org/name"),
            RDFS.label);

    private static final List<Property> OTHERS = List.of(
            SKOS.altLabel,
            SKOS.hiddenLabel,
            EntryGraph.property("https://schema.org/alternateName"),
            EntryGraph.property("http://schema.org/alternateName"));

    private EntryNames() {}

    static Optional<String> main(Resource subject) {
        return MAIN.stream()
                .flatMap(property -> labels(subject, property).stream().limit(1))
                .findFirst();
    }

    /** The main name among them. */
    static List<String> all(Resource subject) {
        return Stream.concat(MAIN.stream(), OTHERS.stream())
                .flatMap(property -> labels(subject, property).stream())
                .toList();
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
}
