package dateline.convert;

import dateline.text.DataFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SchemaDO;

/** Which class of schema.org a common noun stands for: {@code schema:PoliticalParty} for "party". */
final class SchemaTypes {
    private static final Map<String, Node> BY_NOUN = byNoun();

    private SchemaTypes() {}

    private static Map<String, Node> byNoun() {
        Map<String, Node> classes = new HashMap<>();
        DataFile.groups("/dateline/convert/schema-types.tsv").forEach((name, nouns) -> {
            Node type = NodeFactory.createURI(SchemaDO.NS + name);
            nouns.forEach(noun -> classes.put(noun.replace('_', ' '), type));
        });
        return classes;
    }

    /** By the whole noun, else by its last word: "investment bank". */
    static Optional<Node> of(String noun) {
        String last = noun.substring(noun.lastIndexOf(' ') + 1);
        return Optional.ofNullable(BY_NOUN.getOrDefault(noun, BY_NOUN.get(last)));
    }
}
