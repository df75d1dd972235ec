package dateline.validate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;

/** Holds graphs against the shapes of the ontology, and each anchor against the text. Threads may share it. */
public final class Validator {
    private static final String SHAPES = "ontology/shapes.ttl";
    private static final Comparator<Violation> BY_FOCUS_NODE = Comparator.comparing(
                    (Violation violation) -> violation.focusNode().toString())
            .thenComparing(Violation::message);

    private final Shapes shapes;

    private Validator(Shapes shapes) {
        this.shapes = shapes;
    }

    /** With the shapes that the program brings along. */
    public static Validator ofOntology() {
        return new Validator(Shapes.parse(RDFDataMgr.loadGraph(SHAPES)));
    }

    /** One graph by itself. */
    public Report validate(Graph graph) {
        return new Report(violations(graph, Optional.empty()).toList());
    }

    /** The default graph and each named graph by itself, in the order of their names. */
    public Report validate(DatasetGraph dataset) {
        List<Node> names = Iter.toList(dataset.listGraphNodes());
        Stream<Violation> inNamed = names.stream()
                .sorted(Comparator.comparing(Node::toString))
                .flatMap(name -> violations(dataset.getGraph(name), Optional.of(name)));
        return new Report(Stream.concat(violations(dataset.getDefaultGraph(), Optional.empty()), inNamed)
                .toList());
    }

    private Stream<Violation> violations(Graph graph, Optional<Node> name) {
        Stream<Violation> ofShapes = ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(entry -> violation(entry, graph, name));
        Stream<Violation> ofAnchors = new AnchorCheck(graph)
                .faults()
                .map(fault -> new Violation(
                        name,
                        fault.stretch(),
                        fault.message(),
                        Optional.of(fault.found()),
                        Excerpt.of(graph, fault.stretch())));
        return Stream.concat(ofShapes, ofAnchors).distinct().sorted(BY_FOCUS_NODE);
    }

    private static Violation violation(ReportEntry entry, Graph graph, Optional<Node> name) {
        return new Violation(
                name,
                entry.focusNode(),
                entry.message(),
                Optional.ofNullable(entry.value()).filter(value -> !value.equals(entry.focusNode())),
                Excerpt.of(graph, entry.focusNode()));
    }
}
