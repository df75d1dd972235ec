package dateline.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a page shows of the ontology.
 *
 * @param terms by kind: classes, properties, individuals; each below the term above it, and by name
 */
public record OntologyPage(String title, String version, Map<String, List<Term>> terms) {
    /**
     * One term of ours.
     *
     * @param name its local name, which is also its fragment
     * @param depth how many terms of ours stand above it: 0 for {@code dl:Event}, 2 for {@code dl:AgreeToMeet}
     * @param broader its super-classes or super-properties, or an individual's class
     * @param domain what has this property, where the ontology says so
     * @param range what its values are
     * @param codes CAMEO codes of an event type
     */
    public record Term(
            String name,
            int depth,
            String label,
            String definition,
            Optional<String> example,
            List<Hyperlink> broader,
            List<Hyperlink> domain,
            List<Hyperlink> range,
            List<String> codes) {}
}
