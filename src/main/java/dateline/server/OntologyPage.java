package dateline.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a page shows of the ontology.
 *
 * @param terms by kind: classes, properties, individuals
 */
public record OntologyPage(String title, String version, Map<String, List<Term>> terms) {
    /**
     * One term of ours.
     *
     * @param name its local name, which is also its fragment
     * @param broader its super-classes or super-properties, or an individual's class
     * @param codes CAMEO codes of an event type
     */
    public record Term(
            String name,
            String label,
            String definition,
            Optional<String> example,
            List<Link> broader,
            List<String> codes) {}
}
