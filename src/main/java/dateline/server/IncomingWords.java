package dateline.server;

import dateline.text.DataFile;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;

/** What a property is called from its value's point of view: who is a speaker "said". */
final class IncomingWords {
    private static final String FILE = "/dateline/server/incoming.tsv";

    private final Map<String, String> words;

    IncomingWords(PrefixMapping prefixes) {
        words = DataFile.rows(FILE)
                .collect(Collectors.toMap(cells -> prefixes.expandPrefix(cells[0]), cells -> cells[1]));
    }

    /** @param label what the property is called from its subject's point of view */
    String of(Node property, String label) {
        return words.getOrDefault(property.getURI(), "is " + label + " of");
    }
}
