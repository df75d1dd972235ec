package dateline.store;

import org.apache.jena.graph.Node;

/** What became of one input. */
public sealed interface Outcome {
    /** As it was named. */
    String input();

    /** Its graph stands in the store. */
    record Loaded(String input, Node graph, int quads, int statements, int events) implements Outcome {}

    /**
     * It is not in the store; whatever stood there under its name before is untouched.
     *
     * @param reason names the input and, where known, the place in it; the whole of a message
     */
    record Refused(String input, Stage stage, String reason) implements Outcome {}

    /** How far an input came. */
    enum Stage {
        /** It could not be read, is no English text, or collides with another input. */
        ARTICLE,
        /** A fault of the program in understanding it. */
        EXTRACT,
        /** A fault of the program in writing it as RDF. */
        CONVERT,
        /** The store does not take its graph. */
        STORE
    }
}
