package dateline.server;

import dateline.query.SavedQueries;
import dateline.query.SavedQuery;
import dateline.vocab.DL;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;

/** The page at {@code /}: the saved queries by section, and some articles to begin with. */
final class StartPage extends HttpServlet {
    private static final int MOST_ARTICLES = 12;

    private final transient SavedQueries queries;
    private final transient DatasetGraph dataset;
    private final transient Namespace namespace;

    StartPage(SavedQueries queries, DatasetGraph dataset, Namespace namespace) {
        this.queries = queries;
        this.dataset = dataset;
        this.namespace = namespace;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Pages.refusesUnknown(List.of(), request, response)) {
            return;
        }
        Map<String, List<SavedQuery>> sections = queries.all().stream()
                .collect(Collectors.groupingBy(SavedQuery::section, LinkedHashMap::new, Collectors.toList()));
        List<Hyperlink> articles = Txn.calculateRead(dataset, this::articles);
        Pages.send(response, HttpServletResponse.SC_OK, "start", Map.of("sections", sections, "articles", articles));
    }

    private List<Hyperlink> articles() {
        Graph union = dataset.getUnionGraph();
        Labels labels = new Labels(union);
        return union.stream(Node.ANY, RDF.type.asNode(), DL.Article.asNode())
                .map(Triple::getSubject)
                .limit(MOST_ARTICLES)
                .map(article -> new Hyperlink(
                        labels.of(article), Optional.of(article.getURI()).flatMap(namespace::href)))
                .toList();
    }
}
