package dateline.resolve;

import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * A person or organization whom one article names and nothing else knows.
 *
 * @param key the kind and the full name: "person ana petrova"
 * @param roles held there: "mayor of" and whose; or the role alone
 * @param company IRIs of those known whom the same article speaks of
 */
record Bearer(Node entity, Story story, String key, Set<String> roles, Set<String> company) {
    Bearer {
        roles = Set.copyOf(roles);
        company = Set.copyOf(company);
    }
}
