package dateline.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.convert.EventTypes;
import dateline.convert.GraphAssert;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.InfModel;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.reasoner.Reasoner;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.reasoner.ValidityReport;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OntologyTest {
    /** Where terms are written down as dl:…, and must exist. */
    private static final List<String> USERS =
            List.of("src/main", "src/test", "queries", "ontology", "docs", "README.md");

    private static final Pattern FILES = Pattern.compile(".*\\.(java|rq|ttl|trig|md)");
    private static final Pattern TERM = Pattern.compile("\\b(?:dl:|dateline/ontology#)([A-Za-z]+)");
    /** What tests and guides use because it does not exist, and "dl:term" for any term. */
    private static final Set<String> NO_TERMS = Set.of("Explosion", "Shouting", "Wreck", "odd", "term");

    private static final Model ONTOLOGY = ontology();

    /** Jena's quickest rules for OWL: classes, domains, ranges. What must come once is the shapes' affair. */
    private static final Reasoner REASONER =
            ReasonerRegistry.getOWLMicroReasoner().bindSchema(ONTOLOGY);

    private static Model ontology() {
        Model ontology = ModelFactory.createDefaultModel();
        Stream.of("dateline.ttl", "event-types.ttl", "borrowed.ttl")
                .forEach(file -> RDFDataMgr.read(ontology, "ontology/" + file));
        return ontology;
    }

    static Stream<Resource> terms() {
        return ONTOLOGY.listSubjects().toList().stream()
                .filter(subject -> subject.isURIResource() && subject.getURI().startsWith(DL.NS))
                .sorted((one, other) -> one.getURI().compareTo(other.getURI()));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void each_term_has_a_label_a_definition_an_example_and_a_home(Resource term) {
        for (Property property : List.of(RDFS.label, SKOS.definition, SKOS.example, RDFS.isDefinedBy)) {
            assertThat(term.listProperties(property).toList())
                    .as(property.getLocalName())
                    .hasSize(1);
        }
    }

    @Test
    void ontology_and_example_graph_are_consistent() {
        assertThat(contradictions(
                        RDFDataMgr.loadDatasetGraph("dateline/example.trig").getUnionGraph()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<x> a dl:Person, dl:Organization .",
                "<x> a dl:Place, dl:Topic .",
                "<x> a dl:Event ; dl:speaker <y> .",
                "<x> a dl:Statement ; dl:within <y> . <y> a dl:Person .",
                "<x> dl:about <y> ; dl:occasion <y> . <y> a dl:Topic .",
                "<x> prov:wasGeneratedBy <y> . <y> a dl:Article .",
            })
    void what_cannot_be_contradicts_the_ontology(String turtle) {
        assertThat(contradictions(GraphAssert.turtle(turtle))).isNotEmpty();
    }

    private static List<String> contradictions(Graph graph) {
        Model data = ModelFactory.createModelForGraph(graph);
        InfModel inferred = ModelFactory.createInfModel(REASONER, data);
        List<String> found = new ArrayList<>();
        ValidityReport report = inferred.validate();
        report.getReports().forEachRemaining(each -> {
            if (each.isError()) {
                found.add(each.toString());
            }
        });
        return found;
    }

    @Test
    void each_event_type_leads_up_to_event() {
        RDFDataMgr.loadModel("ontology/event-types.ttl").listSubjects().forEach(type -> assertThat(
                        EventTypes.ofOntology().knows(type.getLocalName()))
                .isTrue());
    }

    @Test
    void two_event_types_share_a_cameo_code_only_where_one_is_finer_than_the_other() {
        List<RDFNode> codes = ONTOLOGY.listObjectsOfProperty(SKOS.notation).toList();

        assertThat(codes).isNotEmpty().allSatisfy(code -> {
            List<Resource> types =
                    ONTOLOGY.listSubjectsWithProperty(SKOS.notation, code).toList();
            assertThat(types).hasSizeLessThanOrEqualTo(2);
            Resource one = types.getFirst();
            Resource other = types.getLast();
            assertThat(one.equals(other)
                            || one.hasProperty(RDFS.subClassOf, other)
                            || other.hasProperty(RDFS.subClassOf, one))
                    .isTrue();
        });
    }

    @Test
    void each_term_that_is_used_anywhere_is_declared() throws IOException {
        Set<String> declared = new TreeSet<>(terms().map(Resource::getLocalName).toList());

        Map<String, Path> undeclared = used();
        undeclared.keySet().removeAll(declared);
        undeclared.keySet().removeAll(NO_TERMS);

        assertThat(undeclared).isEmpty();
    }

    /** Each term with a file that uses it. */
    private static Map<String, Path> used() throws IOException {
        Map<String, Path> used = new TreeMap<>();
        for (String user : USERS) {
            if (Files.exists(Path.of(user))) {
                try (Stream<Path> files = Files.walk(Path.of(user))) {
                    files.filter(file -> FILES.matcher(file.toString()).matches())
                            .forEach(file -> collect(file, used));
                }
            }
        }
        return used;
    }

    private static void collect(Path file, Map<String, Path> used) {
        try {
            Matcher term = TERM.matcher(Files.readString(file));
            while (term.find()) {
                used.putIfAbsent(term.group(1), file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
