package dateline.convert;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes node objects: what is said about one subject.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/#node-objects">JSON-LD 1.1, node objects</a>
 */
record JsonLdNodes(JsonGenerator json, PrefixMapping prefixes) {

    void write(Node subject, Map<Node, List<Node>> properties) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", subject.getURI());
        for (Map.Entry<Node, List<Node>> property : properties.entrySet()) {
            writeProperty(property.getKey(), property.getValue());
        }
        json.writeEndObject();
    }

    private void writeProperty(Node property, List<Node> objects) throws IOException {
        boolean type = RDF.type.asNode().equals(property);
        json.writeArrayFieldStart(type ? "@type" : term(property.getURI()));
        for (Node object : objects) {
            if (type) {
                json.writeString(term(object.getURI()));
            } else {
                writeObject(object);
            }
        }
        json.writeEndArray();
    }

    private void writeObject(Node object) throws IOException {
        if (object.isLiteral() && XSDDatatype.XSDstring.equals(object.getLiteralDatatype())) {
            json.writeString(object.getLiteralLexicalForm());
            return;
        }
        json.writeStartObject();
        if (object.isURI()) {
            json.writeStringField("@id", object.getURI());
        } else {
            json.writeStringField("@value", object.getLiteralLexicalForm());
            if (object.getLiteralLanguage().isEmpty()) {
                json.writeStringField("@type", term(object.getLiteralDatatypeURI()));
            } else {
                json.writeStringField("@language", object.getLiteralLanguage());
            }
        }
        json.writeEndObject();
    }

    private String term(String iri) {
        String prefixed = prefixes.qnameFor(iri);
        return prefixed == null ? iri : prefixed;
    }
}
