package dateline.convert;

import dateline.text.Fingerprint;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/**
 * What the IRIs of instances begin with. Mints those that belong to no one article; {@link Iris} mints an article's.
 *
 * @param base a slash is added at its end where there is none
 */
public record BaseIri(String base) {
    /** Where the program serves its graphs by default. */
    public static final String DEFAULT = "http://localhost:3030/";

    private static final Pattern QUERY_OR_FRAGMENT = Pattern.compile("[?#]");

    /** @throws IllegalArgumentException the base is no absolute IRI, or has a query or fragment */
    public BaseIri {
        base = checked(base);
    }

    private static String checked(String base) {
        String withSlash = base.endsWith("/") ? base : base + "/";
        try {
            IRIx iri = IRIx.create(withSlash);
            if (iri.isAbsolute() && !QUERY_OR_FRAGMENT.matcher(withSlash).find()) {
                return withSlash;
            }
        } catch (IRIException e) {
            throw new IllegalArgumentException("the base <" + base + "> is no IRI: " + e.getMessage(), e);
        }
        throw new IllegalArgumentException("the base <" + base + "> is no absolute IRI without query and fragment");
    }

    /** The graph that says who and what is the same in different articles. */
    public Node resolved() {
        return iri("graph/resolved");
    }

    /** The comparison of two things of different articles. */
    public Node match(Node one, Node other) {
        return iri("match/" + Fingerprint.of(one.getURI() + " " + other.getURI()));
    }

    Node iri(String path) {
        return NodeFactory.createURI(base + path);
    }
}
