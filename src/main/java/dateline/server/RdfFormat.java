package dateline.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.riot.Lang;

/** The forms in which a document can be had, by content negotiation or by {@code ?format=}. */
enum RdfFormat {
    TURTLE("text/turtle", "ttl", Lang.TURTLE),
    JSON_LD("application/ld+json", "jsonld", Lang.JSONLD),
    N_TRIPLES("application/n-triples", "nt", Lang.NTRIPLES),
    HTML("text/html", "html", null);

    private static final AcceptList OFFER = AcceptList.create(
            Arrays.stream(values()).map(format -> format.contentType).toArray(String[]::new));

    private final String contentType;
    private final String name;
    private final Lang lang;

    RdfFormat(String contentType, String name, Lang lang) {
        this.contentType = contentType;
        this.name = name;
        this.lang = lang;
    }

    /** Turtle for who takes anything or says nothing; empty for who wants none of these. */
    static Optional<RdfFormat> wanted(HttpServletRequest request) {
        String name = request.getParameter("format");
        if (name != null) {
            return Arrays.stream(values())
                    .filter(format -> format.name.equals(name))
                    .findFirst();
        }
        String accept = request.getHeader("Accept");
        return accept == null ? Optional.of(TURTLE) : best(accept);
    }

    private static Optional<RdfFormat> best(String accept) {
        return Optional.ofNullable(ConNeg.match(accept, OFFER)).flatMap(type -> Arrays.stream(values())
                .filter(format -> format.contentType.equals(type.getContentTypeStr()))
                .findFirst());
    }

    /** Says which forms there are. */
    static void sendNotAcceptable(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_ACCEPTABLE);
        response.setContentType("text/plain;charset=utf-8");
        for (RdfFormat format : values()) {
            response.getWriter().println(format.contentType + ", or ?format=" + format.name);
        }
    }

    String contentType() {
        return contentType + ";charset=utf-8";
    }

    Lang lang() {
        return lang;
    }
}
