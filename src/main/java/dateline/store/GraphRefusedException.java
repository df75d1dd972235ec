package dateline.store;

import org.apache.jena.graph.Node;

/** The store works, but does not take this graph: too large, or not what it holds to be RDF. */
public final class GraphRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param store the folder, file or URL of the store */
    public GraphRefusedException(String store, Node graph, String problem, Throwable cause) {
        super(store + ": does not take <" + graph.getURI() + ">: " + problem, cause);
    }
}
