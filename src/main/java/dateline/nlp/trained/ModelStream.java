package dateline.nlp.trained;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.Map;

/**
 * Reads serialized parts of CoreNLP's models, and keeps what they have no accessor for: the clusters of words (Brown clusters
 * of newswire) that stand, as the largest map, within the objects that find features.
 */
public final class ModelStream extends ObjectInputStream {
    private Map<?, ?> largest = Map.of();

    public ModelStream(InputStream in) throws IOException {
        super(in);
        enableResolveObject(true);
    }

    @Override
    protected Object resolveObject(Object object) {
        if (object instanceof Map<?, ?> map && map.size() > largest.size()) {
            largest = map;
        }
        return object;
    }

    /** @throws IOException if a class is missing, so that the model and CoreNLP must be of different versions */
    public Object next() throws IOException {
        try {
            return readObject();
        } catch (ClassNotFoundException problem) {
            throw new IOException("the model and CoreNLP are of different versions", problem);
        }
    }

    /** The clusters by word, within the object that is read now. */
    @SuppressWarnings("unchecked") // both models have words and the names of their clusters there
    public Map<String, String> nextClusters() throws IOException {
        largest = Map.of();
        next();
        return (Map<String, String>) largest;
    }
}
