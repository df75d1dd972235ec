package dateline.server;

import dateline.server.OntologyPage.Term;
import dateline.store.OntologyGraph;
import dateline.vocab.DL;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The ontology at {@code /ontology}, in the same forms as everything else. */
final class OntologyDocument extends RdfServlet {
    private static final Map<String, List<Resource>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("Classes", List.of(OWL2.Class));
        KINDS.put("Properties", List.of(OWL2.ObjectProperty, OWL2.DatatypeProperty));
        KINDS.put("Individuals", List.of(OWL2.NamedIndividual));
    }

    private static final List<Resource> ABOVE = List.of(RDFS.subClassOf, RDFS.subPropertyOf);
    private static final List<Resource> BROADER = List.of(RDFS.subClassOf, RDFS.subPropertyOf, RDF.type);

    private final transient Graph ontology = OntologyGraph.load();
    private final transient Labels labels = new Labels(ontology);
    private final transient Namespace namespace;

    OntologyDocument(Namespace namespace) {
        this.namespace = namespace;
    }

    @Override
    void answer(HttpServletRequest request, RdfFormat format, HttpServletResponse response) throws IOException {
        if (format == RdfFormat.HTML) {
            Pages.send(response, HttpServletResponse.SC_OK, "ontology", Map.of("page", page()));
        } else {
            send(ontology, format, response);
        }
    }

    private OntologyPage page() {
        Map<String, List<Term>> terms = new LinkedHashMap<>();
        KINDS.forEach((kind, classes) -> terms.put(kind, terms(classes)));
        String version = text(OntologyGraph.NAME, OWL2.versionInfo).findFirst().orElse("");
        return new OntologyPage(labels.of(OntologyGraph.NAME), version, terms);
    }

    private List<Term> terms(List<Resource> classes) {
        return classes.stream()
                .flatMap(type -> ontology.stream(Node.ANY, RDF.type.asNode(), type.asNode()))
                .map(Triple::getSubject)
                .filter(OntologyDocument::isOurs)
                .distinct()
                .sorted(Comparator.comparing(node -> String.join("/", path(node))))
                .map(this::term)
                .toList();
    }

    /** The names of the terms of ours above a term, the widest first, and its own. */
    private List<String> path(Node node) {
        List<String> path = new ArrayList<>();
        Optional<Node> each = Optional.of(node);
        while (each.isPresent()) {
            path.addFirst(name(each.get()));
            each = above(each.get());
        }
        return path;
    }

    private Optional<Node> above(Node node) {
        return ABOVE.stream()
                .flatMap(property -> objects(node, property))
                .filter(OntologyDocument::isOurs)
                .min(Comparator.comparing(Node::getURI));
    }

    private static boolean isOurs(Node node) {
        return node.isURI() && node.getURI().startsWith(DL.NS);
    }

    private static String name(Node node) {
        return node.getURI().substring(DL.NS.length());
    }

    private Term term(Node node) {
        return new Term(
                name(node),
                path(node).size() - 1,
                labels.of(node),
                text(node, SKOS.definition).findFirst().orElse(""),
                text(node, SKOS.example).findFirst(),
                BROADER.stream().flatMap(property -> links(node, property)).toList(),
                links(node, RDFS.domain).toList(),
                links(node, RDFS.range).toList(),
                text(node, SKOS.notation).sorted().toList());
    }

    private Stream<Hyperlink> links(Node node, Resource property) {
        return objects(node, property)
                .filter(Node::isURI)
                .filter(object -> !object.getNameSpace().equals(OWL2.NS))
                .map(object -> new Hyperlink(
                        ontology.getPrefixMapping().shortForm(object.getURI()), namespace.href(object.getURI())))
                .sorted(Comparator.comparing(Hyperlink::label));
    }

    private Stream<String> text(Node node, Resource property) {
        return objects(node, property).map(Node::getLiteralLexicalForm);
    }

    private Stream<Node> objects(Node node, Resource property) {
        return ontology.stream(node, property.asNode(), Node.ANY).map(Triple::getObject);
    }
}
