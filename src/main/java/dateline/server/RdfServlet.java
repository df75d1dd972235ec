package dateline.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;

/** Answers in the form that the client asked for; with status 406 where we do not have it. */
abstract class RdfServlet extends HttpServlet {
    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        if (Pages.refusesUnknown(parameters(), request, response)) {
            return;
        }
        Optional<RdfFormat> format = RdfFormat.wanted(request);
        if (format.isPresent()) {
            answer(request, format.get(), response);
        } else {
            RdfFormat.sendNotAcceptable(response);
        }
    }

    List<String> parameters() {
        return List.of("format");
    }

    abstract void answer(HttpServletRequest request, RdfFormat format, HttpServletResponse response) throws IOException;

    /** @param format any but HTML */
    static void send(Graph graph, RdfFormat format, HttpServletResponse response) throws IOException {
        response.setContentType(format.contentType());
        RDFDataMgr.write(response.getOutputStream(), graph, format.lang());
    }
}
