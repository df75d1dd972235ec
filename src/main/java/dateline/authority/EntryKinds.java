package dateline.authority;

import dateline.text.DataFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** Tells what kind of thing a resource is by its classes, of whatever vocabulary: by their local names. */
final class EntryKinds {
    private static final Map<String, Set<String>> CLASSES = DataFile.groups("/dateline/authority/entry-classes.tsv");

    private EntryKinds() {}

    /** A topic, where no class tells anything else. */
    static Entry.Kind of(Resource subject) {
        List<String> classes = subject.listProperties(RDF.type).toList().stream()
                .filter(statement -> statement.getObject().isURIResource())
                .map(statement -> localName(statement.getResource().getURI()))
                .toList();
        return List.of(Entry.Kind.values()).stream()
                .filter(kind -> classes.stream().anyMatch(CLASSES.getOrDefault(kind.name(), Set.of())::contains))
                .findFirst()
                .orElse(Entry.Kind.TOPIC);
    }

    private static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1)
                .toLowerCase(Locale.ROOT);
    }
}
