package dateline.server;

import dateline.store.OntologyGraph;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * Answers at each thing's own IRI with what is known of it: as Turtle, JSON-LD, N-Triples or a page. Status 404 where
 * nothing is known, 406 for a form that we do not have.
 */
final class LinkedData extends RdfServlet {
    private final transient DatasetGraph dataset;
    private final transient Namespace namespace;
    private final transient ResourceDescriptions descriptions;
    private final transient IncomingWords words;
    private final transient ArticleAnswers answers;

    LinkedData(DatasetGraph dataset, Namespace namespace, ArticleAnswers answers) {
        this.dataset = dataset;
        this.namespace = namespace;
        this.descriptions = new ResourceDescriptions(dataset, namespace);
        this.answers = answers;
        this.words = new IncomingWords(OntologyGraph.load().getPrefixMapping());
    }

    @Override
    List<String> parameters() {
        return List.of("format", "all");
    }

    @Override
    void answer(HttpServletRequest request, RdfFormat format, HttpServletResponse response) throws IOException {
        Optional<Node> node = Txn.calculateRead(dataset, () -> descriptions.known(request.getRequestURI()));
        if (node.isEmpty()) {
            sendNotFound(format, request.getRequestURI(), response);
        } else if (format == RdfFormat.HTML) {
            sendPage(node.get(), request, response);
        } else {
            send(Txn.calculateRead(dataset, () -> descriptions.of(node.get())), format, response);
        }
    }

    private void sendNotFound(RdfFormat format, String path, HttpServletResponse response) throws IOException {
        String iri = namespace.iris(path).iterator().next();
        if (format == RdfFormat.HTML) {
            Pages.send(response, HttpServletResponse.SC_NOT_FOUND, "notFound", Map.of("iri", iri));
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.setContentType("text/plain;charset=utf-8");
            response.getWriter().println("nothing is known of " + iri);
        }
    }

    private void sendPage(Node node, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Txn.calculateRead(dataset, () -> descriptions.isNamedGraph(node))) {
            // A graph's page is the page of its article.
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getRequestURI().replaceFirst("/graph/", "/"));
            return;
        }
        Set<String> whole =
                Set.of(Optional.ofNullable(request.getParameterValues("all")).orElse(new String[0]));
        EntityPage page = Txn.calculateRead(dataset, () -> new EntityPages(dataset, namespace, words).of(node, whole));
        Pages.send(response, HttpServletResponse.SC_OK, "entity", Map.of("page", page, "answers", answers.about(node)));
    }
}
