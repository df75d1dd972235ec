package dateline.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;

/** What a property is called from its value's point of view: who is a speaker "said". */
final class IncomingWords {
    private static final String FILE = "/dateline/server/incoming.tsv";

    private final Map<String, String> words;

    IncomingWords(PrefixMapping prefixes) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(getClass().getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            words = lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(cells -> prefixes.expandPrefix(cells[0]), cells -> cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param label what the property is called from its subject's point of view */
    String of(Node property, String label) {
        return words.getOrDefault(property.getURI(), "is " + label + " of");
    }
}
