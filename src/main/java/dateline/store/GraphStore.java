package dateline.store;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Keeps article graphs by name. Replacing is idempotent: a graph put in its own place changes nothing, so articles can
 * be loaded again at will. One thread writes at a time.
 *
 * @see Tdb2Store on disk, in this program
 * @see RemoteStore any SPARQL 1.1 store elsewhere
 * @see FileStore a file
 */
public interface GraphStore extends AutoCloseable {
    /**
     * Puts each graph in the place of the one with its name. A graph is replaced as a whole or, after an exception, not
     * at all; when many are handed over at once, the store needs less time for each.
     *
     * @throws GraphRefusedException the store takes other graphs, but not one of these
     * @throws StoreException the store takes no graph at present
     */
    void replace(Collection<NamedGraph> graphs);

    /** Puts these triples in the place of the graph with that name, once the last of them has come. */
    default void replace(Node name, Stream<Triple> triples) {
        replace(List.of(new NamedGraph(name, triples.toList())));
    }

    /**
     * Removes a graph; one that does not exist is removed already.
     *
     * @throws StoreException the store does not answer, or not to us
     */
    void delete(Node name);

    /**
     * Makes sure that what was put here lasts, and that others see it. Databases do that with each replacement or, large
     * ones, now and then; a file appears or changes only now, and as a whole.
     *
     * @throws StoreException what was given cannot be kept
     */
    default void commit() {}

    /** Ends the work, without committing. */
    @Override
    void close();
}
