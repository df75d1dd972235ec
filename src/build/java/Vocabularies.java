import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Writes the constants of package {@code dateline.vocab} from the ontology, one class per vocabulary, by Jena's
 * schemagen; each term's definition becomes its Javadoc. Does nothing where the constants are newer than the ontology.
 *
 * <p>Arguments: the ontology's folder, the folder of the generated sources.
 */
public class Vocabularies {
    private static final Map<String, String> NAMESPACES = new TreeMap<>(Map.of(
            "DL", "https://w3id.org/dateline/ontology#",
            "GEO", "http://www.opengis.net/ont/geosparql#",
            "GAF", "http://groundedannotationframework.org/gaf#",
            "ITSRDF", "http://www.w3.org/2005/11/its/rdf#",
            "NIF", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
            "PROV", "http://www.w3.org/ns/prov#",
            "SEM", "http://semanticweb.cs.vu.nl/2009/11/sem/",
            "TIME", "http://www.w3.org/2006/time#",
            "WGS84", "http://www.w3.org/2003/01/geo/wgs84_pos#"));

    private static final List<String> SOURCES = List.of("dateline.ttl", "event-types.ttl", "borrowed.ttl");

    public static void main(String[] arguments) throws IOException {
        Path ontology = Path.of(arguments[0]);
        Path generated = Path.of(arguments[1]);
        List<Path> sources = SOURCES.stream().map(ontology::resolve).toList();
        if (!upToDate(sources, generated.resolve("dateline/vocab"))) {
            generate(sources, generated);
        }
    }

    private static boolean upToDate(List<Path> sources, Path constants) throws IOException {
        List<Path> classes = new ArrayList<>();
        if (Files.isDirectory(constants)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(constants, "*.java")) {
                files.forEach(classes::add);
            }
        }
        return classes.size() == NAMESPACES.size() && newest(sources) < oldest(classes);
    }

    private static long newest(List<Path> files) {
        return files.stream().mapToLong(file -> file.toFile().lastModified()).max().orElseThrow();
    }

    private static long oldest(List<Path> files) {
        return files.stream().mapToLong(file -> file.toFile().lastModified()).min().orElseThrow();
    }

    private static void generate(List<Path> sources, Path generated) throws IOException {
        Files.createDirectories(generated);
        Path terms = Files.createTempFile("terms", ".ttl");
        try (var out = Files.newOutputStream(terms)) {
            RDFDataMgr.write(out, withComments(sources), RDFFormat.TURTLE);
        }
        NAMESPACES.forEach((name, namespace) -> jena.schemagen.main(
                "-i", terms.toUri().toString(), "-e", "TURTLE", "--owl",
                "-n", name, "-a", namespace, "--package", "dateline.vocab", "-o", generated.toString(),
                "--header", "/* Generated from the ontology: change that, not this. */%nl%%package%%nl%%imports%%nl%"));
        Files.delete(terms);
    }

    /** schemagen knows rdfs:comment alone, so each definition becomes one, before what else is said of the term. */
    private static Model withComments(List<Path> sources) {
        Model terms = ModelFactory.createDefaultModel();
        sources.forEach(source -> RDFDataMgr.read(terms, source.toUri().toString()));
        terms.listStatements(null, SKOS.definition, (String) null).toList().forEach(definition -> {
            terms.removeAll(definition.getSubject(), RDFS.comment, null);
            terms.add(definition.getSubject(), RDFS.comment, definition.getObject());
        });
        return terms;
    }
}
