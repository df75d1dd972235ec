package dateline.server;

import dateline.vocab.Prefixes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.VOID;

/**
 * What this server has, for programs that look for data: where to ask, where to fetch all of it, which vocabularies it
 * speaks, what it links to. See the <a href="https://www.w3.org/TR/void/">Vocabulary of Interlinked Datasets</a>.
 */
final class DatasetDocument extends RdfServlet {
    static final String PATH = "/void";
    /** Where programs look first, see section 7.2 of the specification. */
    static final String WELL_KNOWN_PATH = "/.well-known/void";

    private final transient Graph description;

    DatasetDocument(Namespace namespace) {
        description = describe(namespace.base());
    }

    private static Graph describe(String base) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create()
                .source(DatasetDocument.class.getResourceAsStream("void.ttl"))
                .lang(Lang.TURTLE)
                .base(base)
                .parse(graph);
        Node news = NodeFactory.createURI(base + "void#news");
        graph.add(news, VOID.uriSpace.asNode(), NodeFactory.createLiteralString(base));
        Prefixes.ALL
                .values()
                .forEach(vocabulary -> graph.add(news, VOID.vocabulary.asNode(), NodeFactory.createURI(vocabulary)));
        return graph;
    }

    @Override
    void answer(HttpServletRequest request, RdfFormat format, HttpServletResponse response) throws IOException {
        if (format == RdfFormat.HTML) {
            response.setContentType("text/plain;charset=utf-8"); // nothing to look at, but browsers show it
            RDFWriter.source(description).lang(Lang.TURTLE).output(response.getOutputStream());
        } else {
            send(description, format, response);
        }
    }
}
