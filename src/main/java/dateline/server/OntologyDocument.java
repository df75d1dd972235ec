package dateline.server;

import dateline.server.OntologyPage.Term;
import dateline.store.OntologyGraph;
import dateline.vocab.DL;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
final class OntologyDocument extends HttpServlet {
    private static final Map<String, List<Resource>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("Classes", List.of(OWL2.Class));
        KINDS.put("Properties", List.of(OWL2.ObjectProperty, OWL2.DatatypeProperty));
        KINDS.put("Individuals", List.of(OWL2.NamedIndividual));
    }

    private static final List<Resource> BROADER = List.of(RDFS.subClassOf, RDFS.subPropertyOf, RDF.type);

    private final transient Graph ontology = OntologyGraph.load();
    private final transient Labels labels = new Labels(ontology);
    private final transient Namespace namespace;

    OntologyDocument(Namespace namespace) {
        this.namespace = namespace;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        Optional<RdfFormat> format = RdfFormat.wanted(request);
        if (format.isEmpty()) {
            RdfFormat.sendNotAcceptable(response);
        } else if (format.get() == RdfFormat.HTML) {
            Pages.send(response, HttpServletResponse.SC_OK, "ontology", Map.of("page", page()));
        } else {
            LinkedData.send(ontology, format.get(), response);
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
                .filter(node -> node.isURI() && node.getURI().startsWith(DL.NS))
                .distinct()
                .map(this::term)
                .sorted(Comparator.comparing(Term::name))
                .toList();
    }

    private Term term(Node node) {
        return new Term(
                node.getURI().substring(DL.NS.length()),
                labels.of(node),
                text(node, SKOS.definition).findFirst().orElse(""),
                text(node, SKOS.example).findFirst(),
                BROADER.stream().flatMap(property -> broader(node, property)).toList(),
                text(node, SKOS.notation).sorted().toList());
    }

    private Stream<Link> broader(Node node, Resource property) {
        return ontology.stream(node, property.asNode(), Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isURI)
                .filter(broader -> !broader.getNameSpace().equals(OWL2.NS))
                .map(broader -> new Link(ontology.getPrefixMapping().shortForm(broader.getURI()), href(broader)))
                .sorted(Comparator.comparing(Link::label));
    }

    private Optional<String> href(Node node) {
        return namespace.href(node.getURI());
    }

    private Stream<String> text(Node node, Resource property) {
        return ontology.stream(node, property.asNode(), Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm());
    }
}
