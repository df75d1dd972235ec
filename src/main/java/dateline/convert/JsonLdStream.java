package dateline.convert;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Quad;

/**
 * Quads as JSON-LD 1.1 while they come, which Jena's own writer cannot do: it holds the whole dataset. Consecutive triples
 * about one subject become one node object, consecutive ones of one graph one graph object. Prefixes come first.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</a>
 */
final class JsonLdStream extends StreamRDFBase {
    /** Something written that may fail. */
    private interface Writing {
        void write() throws IOException;
    }

    private final JsonGenerator json;
    private final PrefixMapping prefixes = PrefixMapping.Factory.create();
    private final Map<Node, List<Node>> properties = new LinkedHashMap<>();
    private Node graph;
    private Node subject;
    private boolean inContext = true;

    JsonLdStream(OutputStream out) {
        try {
            json = new JsonFactory().createGenerator(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        json.useDefaultPrettyPrinter();
    }

    private static void checked(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void start() {
        checked(() -> {
            json.writeStartObject();
            json.writeObjectFieldStart("@context");
        });
    }

    @Override
    public void prefix(String prefix, String iri) {
        prefixes.setNsPrefix(prefix, iri);
        checked(() -> json.writeStringField(prefix, iri));
    }

    @Override
    public void quad(Quad quad) {
        checked(() -> {
            if (!quad.getGraph().equals(graph)) {
                endGraph();
                startGraph(quad.getGraph());
            }
            if (!quad.getSubject().equals(subject)) {
                endSubject();
                subject = quad.getSubject();
            }
        });
        properties
                .computeIfAbsent(quad.getPredicate(), any -> new ArrayList<>())
                .add(quad.getObject());
    }

    @Override
    public void finish() {
        checked(() -> {
            endGraph();
            endContext();
            json.writeEndArray();
            json.writeEndObject();
            json.close();
        });
    }

    private void endContext() throws IOException {
        if (inContext) {
            json.writeEndObject();
            json.writeArrayFieldStart("@graph");
            inContext = false;
        }
    }

    private void startGraph(Node name) throws IOException {
        endContext();
        graph = name;
        json.writeStartObject();
        json.writeStringField("@id", name.getURI());
        json.writeArrayFieldStart("@graph");
    }

    private void endGraph() throws IOException {
        endSubject();
        if (graph != null) {
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void endSubject() throws IOException {
        if (!properties.isEmpty()) {
            new JsonLdNodes(json, prefixes).write(subject, properties);
        }
        properties.clear();
        subject = null;
    }
}
